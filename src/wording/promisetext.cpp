#include "wording/promisetext.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

// A static library's resources must be asked for by name, outside any namespace.
static void loadAnonymityResource()
{
    Q_INIT_RESOURCE(anonymity);
}

namespace faktorbenk::wording {

namespace {

TextBlock point(const QString &mark, const QString &rest)
{
    static const QRegularExpression led(u"^\\*\\*(.+?)\\*\\*(.*)$"_s);
    const auto found = led.match(rest);
    if (!found.hasMatch())
        return {TextBlock::Kind::Point, mark, {}, rest, {}};
    return {TextBlock::Kind::Point, mark, found.captured(1), found.captured(2), {}};
}

QStringList cellsOf(const QString &line)
{
    QStringList cells;
    for (const QString &cell : line.split(u'|').mid(1))
        cells.append(cell.trimmed());
    cells.removeLast(); // after the last line between cells
    return cells;
}

} // namespace

std::vector<TextBlock> promiseText(Language language)
{
    loadAnonymityResource();
    QFile file(u":/anonymity/%1.md"_s.arg(languageCode(language)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression numbered(u"^(\\d+\\.) (.*)$"_s);
    std::vector<TextBlock> blocks;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith("# "_L1))
            blocks.push_back({TextBlock::Kind::Title, {}, {}, line.mid(2), {}});
        else if (line.startsWith("## "_L1))
            blocks.push_back({TextBlock::Kind::Heading, {}, {}, line.mid(3), {}});
        else if (line.startsWith("- "_L1))
            blocks.push_back(point(u"•"_s, line.mid(2)));
        else if (const auto found = numbered.match(line); found.hasMatch())
            blocks.push_back(point(found.captured(1), found.captured(2)));
        else if (line.startsWith("|-"_L1))
            continue; // under the head of a table
        else if (line.startsWith(u'|'))
            blocks.push_back({TextBlock::Kind::Row, {}, {}, {}, cellsOf(line)});
        else
            blocks.push_back({TextBlock::Kind::Paragraph, {}, {}, line, {}});
    }
    return blocks;
}

} // namespace faktorbenk::wording
