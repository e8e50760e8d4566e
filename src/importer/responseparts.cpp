#include "importer/responseparts.h"

#include <atomic>
#include <chrono>
#include <future>

namespace faktorbenk::importer {

namespace {

// A run of a file's rows, read by a thread of its own.
struct Part
{
    std::unique_ptr<RowSource> source;
    std::atomic<std::int64_t> position = 0;
    std::atomic<std::int64_t> rows = 0;
    RoundSet rounds;
    ResponsesDraft draft;
    std::unique_ptr<ResponseFile> reader;
    ResponseFile::End end = ResponseFile::End::Stopped;

    Part(std::unique_ptr<RowSource> rowSource, const ResponseFiles::File &file, const ResponseOptions &options,
         const survey::Questionnaire &questionnaire)
        : source(std::move(rowSource)), rounds(questionnaire),
          reader(std::make_unique<ResponseFile>(*file.table, *file.guess, options, rounds, draft))
    {
    }
};

class PartedFile
{
public:
    PartedFile(const ResponseFiles &what, const ResponseFiles::File &file,
               std::vector<std::unique_ptr<RowSource>> sources, const survey::Questionnaire &questionnaire)
        : m_file(file), m_total(what.total)
    {
        for (std::unique_ptr<RowSource> &source : sources)
            m_parts.push_back(std::make_unique<Part>(std::move(source), file, what.options, questionnaire));
    }

    // done, rows: bytes and rows of the files before this one.
    Reading read(base::Progress &progress, std::int64_t done, std::int64_t rows)
    {
        std::vector<std::future<void>> running;
        for (std::size_t i = 1; i < m_parts.size(); ++i)
            running.push_back(std::async(std::launch::async, [this, i] {
                readPart(i, [] { return true; });
            }));
        // Only this thread speaks to the user.
        const auto look = [&] {
            progress.report(done + position(), m_total);
            progress.reportRows(rows + rowsRead());
            if (progress.isCancelled())
                m_cancelled = m_stop = true;
            return !m_stop;
        };
        readPart(0, look);
        for (std::future<void> &each : running)
            while (each.wait_for(std::chrono::milliseconds(20)) != std::future_status::ready)
                look();
        if (m_cancelled)
            return Reading::Cancelled;
        return m_stop ? Reading::OrderMatters : Reading::Done;
    }

    Reading putTogether(RoundSet &rounds, ResponsesDraft &draft)
    {
        std::int64_t rowsBefore = 0;
        std::int64_t blankRows = 0;
        std::int64_t skippedRows = 0;
        for (const std::unique_ptr<Part> &part : m_parts) {
            if (!rounds.absorb(std::move(part->rounds)))
                return Reading::OrderMatters;
            draft.faults.append(part->draft.faults, rowsBefore);
            draft.rows += part->draft.rows;
            draft.respondents += part->draft.respondents;
            blankRows += part->reader->blankRows();
            skippedRows += part->reader->skippedRows();
            rowsBefore += part->reader->lastRow();
        }
        ResponseFile::conclude(*m_file.table, blankRows, skippedRows, draft);
        return Reading::Done;
    }

private:
    void readPart(std::size_t index, const std::function<bool()> &look)
    {
        using End = ResponseFile::End;
        Part &part = *m_parts[index];
        const bool isFirst = index == 0;
        const std::int64_t headerRow = isFirst ? m_file.guess->headerRow : 0;
        part.end = part.reader->read(*part.source, true, headerRow, [&](std::int64_t position) {
            part.position = position;
            part.rows = part.draft.rows;
            return !m_stop && look();
        });
        const bool isLast = index + 1 == m_parts.size();
        const bool fits = part.end == End::Whole || (part.end == End::BrokenOff && isLast);
        if (!fits || (isFirst && part.reader->lastRow() < headerRow))
            m_stop = true; // what the other parts find is worth nothing
        else
            part.position = part.source->size();
        part.rows = part.draft.rows;
    }

    std::int64_t position() const
    {
        std::int64_t sum = 0;
        for (const std::unique_ptr<Part> &part : m_parts)
            sum += part->position;
        return sum;
    }
    std::int64_t rowsRead() const
    {
        std::int64_t sum = 0;
        for (const std::unique_ptr<Part> &part : m_parts)
            sum += part->rows;
        return sum;
    }

    const ResponseFiles::File m_file;
    const std::int64_t m_total;
    std::vector<std::unique_ptr<Part>> m_parts;
    std::atomic<bool> m_stop = false;
    bool m_cancelled = false;
};

Reading readWhole(const ResponseFiles &what, const ResponseFiles::File &file, RoundSet &rounds, ResponsesDraft &draft,
                  base::Progress &progress, std::int64_t done)
{
    ResponseFile reader(*file.table, *file.guess, what.options, rounds, draft);
    const auto end =
        reader.read(*file.table->rows(), false, file.guess->headerRow, [&](std::int64_t position) {
            progress.report(done + position, what.total);
            progress.reportRows(draft.rows);
            return !progress.isCancelled();
        });
    if (end == ResponseFile::End::Stopped)
        return Reading::Cancelled;
    ResponseFile::conclude(*file.table, reader.blankRows(), reader.skippedRows(), draft);
    return Reading::Done;
}

} // namespace

Reading readFiles(const ResponseFiles &what, const Division &division, RoundSet &rounds, ResponsesDraft &draft,
                  base::Progress &progress)
{
    std::int64_t done = 0;
    for (const ResponseFiles::File &each : what.files) {
        if (progress.isCancelled())
            return Reading::Cancelled;
        auto sources = each.table->rowsInParts(division.mostParts, division.leastBytes);
        Reading reading = Reading::Done;
        if (sources.size() == 1) {
            reading = readWhole(what, each, rounds, draft, progress, done);
        } else {
            PartedFile file(what, each, std::move(sources), rounds.questionnaire());
            reading = file.read(progress, done, draft.rows);
            if (reading == Reading::Done)
                reading = file.putTogether(rounds, draft);
        }
        if (reading != Reading::Done)
            return reading;
        done += each.table->rows()->size();
        progress.reportRows(draft.rows);
    }
    return Reading::Done;
}

} // namespace faktorbenk::importer
