#include "importer/columnuse.h"

#include "survey/tally.h"

#include <algorithm>
#include <array>
#include <utility>

namespace faktorbenk::importer {

using namespace Qt::StringLiterals;
using enum ColumnRole;

namespace {

// Roles that are known by their word alone.
constexpr std::array plainUses = {
    std::pair{Dropped, u"dropped"},
    std::pair{Round, u"round"},
    std::pair{Municipality, u"municipality"},
    std::pair{UnitCode, u"unit code"},
    std::pair{UnitName, u"unit"},
    std::pair{Parent, u"parent"},
    std::pair{ServiceType, u"service type"},
    std::pair{Gender, u"gender"},
    std::pair{Age, u"age"},
    std::pair{Education, u"education"},
    std::pair{Position, u"position"},
    std::pair{Leadership, u"leadership"},
    std::pair{Invited, u"invited"},
    std::pair{Respondents, u"respondents"},
    std::pair{Source, u"source"},
    std::pair{Year, u"year"},
    std::pair{ReadDate, u"read"},
    std::pair{Level, u"level"},
};

Column columnFor(ColumnRole role, int number = 0)
{
    Column column;
    column.role = role;
    column.number = number;
    return column;
}

bool sameUse(const Column &a, const Column &b)
{
    return a.role == b.role && a.number == b.number && a.share == b.share && a.statement == b.statement;
}

void append(std::vector<Column> &uses, std::initializer_list<ColumnRole> roles)
{
    for (const ColumnRole role : roles)
        uses.push_back(columnFor(role));
}

void appendLevels(std::vector<Column> &uses)
{
    constexpr int offeredLevels = 6;
    for (int level = 1; level <= offeredLevels; ++level)
        uses.push_back(columnFor(PathLevel, level));
}

void appendMeans(std::vector<Column> &uses)
{
    for (const survey::Factor factor : survey::allFactors())
        uses.push_back(columnFor(FactorMean, factor.number()));
}

} // namespace

QString useOf(const Column &column)
{
    switch (column.role) {
    case PathLevel:
        return u"level %1"_s.arg(column.number);
    case Answer:
        return u"answer %1.%2"_s.arg(column.statement->factor.number()).arg(column.statement->number);
    case FactorMean:
        return u"mean %1"_s.arg(column.number);
    case FactorShare:
        return u"share %1.%2"_s.arg(column.number).arg(column.share);
    default:
        break;
    }
    for (const auto &[role, word] : plainUses)
        if (role == column.role)
            return QString::fromUtf16(word);
    return {};
}

std::optional<Column> columnOfUse(const QString &use)
{
    for (const auto &[role, word] : plainUses)
        if (use == QStringView(word))
            return columnFor(role);
    const QString rest = use.section(u' ', 1);
    if (use.startsWith("answer "_L1)) {
        const auto statement = statementOf(rest);
        if (!statement)
            return std::nullopt;
        Column column = columnFor(Answer);
        column.statement = statement;
        return column;
    }
    if (use.startsWith("share "_L1)) { // of a factor, as statementOf() reads it, one of the five answers
        const auto share = statementOf(rest);
        if (!share || share->number > survey::answerValues)
            return std::nullopt;
        Column column = columnFor(FactorShare, share->factor.number());
        column.share = share->number;
        return column;
    }
    bool isNumber = false;
    const int number = rest.toInt(&isNumber);
    if (!isNumber || number < 1)
        return std::nullopt;
    if (use.startsWith("level "_L1) && number < 100)
        return columnFor(PathLevel, number);
    if (use.startsWith("mean "_L1) && number <= survey::factorCount)
        return columnFor(FactorMean, number);
    return std::nullopt;
}

std::vector<Column> possibleUses(Kind kind, int statements)
{
    std::vector<Column> uses;
    switch (kind) {
    case Kind::Responses:
        append(uses, {Dropped, Round, Municipality, UnitCode, UnitName, Parent, ServiceType});
        appendLevels(uses);
        append(uses, {Gender, Age, Education, Position, Leadership});
        for (const survey::Factor factor : survey::allFactors())
            for (int number = 1; number <= statements; ++number) {
                uses.push_back(columnFor(Answer));
                uses.back().statement = survey::Statement{factor, number};
            }
        break;
    case Kind::Units:
        append(uses, {Dropped, UnitCode, UnitName, Parent, ServiceType, Invited});
        break;
    case Kind::Benchmarks:
        append(uses, {Dropped, Source, Year, ReadDate, Level, ServiceType});
        appendMeans(uses);
        break;
    case Kind::Composite:
        append(uses, {Dropped, Round, UnitCode, UnitName, Parent, ServiceType, Respondents, Invited});
        appendMeans(uses);
        break;
    }
    return uses;
}

std::vector<Column> possibleUses(const Guess &guess)
{
    int statements = 4;
    for (const Column &column : guess.columns)
        if (column.statement)
            statements = std::max(statements, column.statement->number + 1);
    return possibleUses(guess.kind, std::min(statements, survey::MeanMoments::mostStatements));
}

bool mayRepeat(ColumnRole role)
{
    return role == Dropped;
}

Guess corrected(Guess guess, std::size_t column, const Column &use)
{
    if (column >= guess.columns.size())
        return guess;
    const auto take = [](Column &mine, const Column &as) {
        const QString header = mine.header;
        mine = as;
        mine.header = header;
    };
    for (Column &other : guess.columns)
        if (!mayRepeat(use.role) && sameUse(other, use))
            take(other, Column());
    take(guess.columns[column], use);
    return guess;
}

} // namespace faktorbenk::importer
