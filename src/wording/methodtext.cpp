#include "wording/methodtext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// A static library's resources must be asked for by name, outside any namespace.
static void loadMethodResource()
{
    Q_INIT_RESOURCE(method);
}

namespace faktorbenk::wording {

namespace {

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &each : value.toArray())
        list.append(each.toString());
    return list;
}

std::vector<int> numbers(const QJsonValue &value)
{
    std::vector<int> list;
    for (const QJsonValue &each : value.toArray())
        list.push_back(each.toInt());
    return list;
}

Meeting meetingFrom(const QJsonObject &object)
{
    Meeting meeting{object["title"_L1].toString(), object["purpose"_L1].toString(), numbers(object["minutes"_L1]), {}};
    for (const QJsonValue &item : object["items"_L1].toArray())
        meeting.items.push_back({item["text"_L1].toString(), numbers(item["minutes"_L1])});
    return meeting;
}

PictureExample exampleFrom(const QJsonObject &object)
{
    PictureExample example;
    example.factor = survey::Factor::fromNumber(object["factor"_L1].toInt()).value_or(example.factor);
    example.goal = object["goal"_L1].toString();
    example.employees = texts(object["employees"_L1]);
    example.leader = texts(object["leader"_L1]);
    example.organisation = texts(object["organisation"_L1]);
    return example;
}

} // namespace

base::Result<MethodText> methodText(Language language)
{
    loadMethodResource();
    QFile file(u":/method/%1.json"_s.arg(languageCode(language)));
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::ResourceMissing, {file.fileName()});
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    if (root.isEmpty())
        return base::failure(base::ErrorCode::ResourceMissing, {file.fileName()});
    MethodText text;
    for (const QJsonValue &meeting : root["meetings"_L1].toArray())
        text.meetings.push_back(meetingFrom(meeting.toObject()));
    for (const QJsonValue &work : root["work"_L1].toArray())
        text.work.push_back({work["title"_L1].toString(), work["individual"_L1].toInt(), work["group"_L1].toInt(),
                             work["plenum"_L1].toInt()});
    for (const QJsonValue &role : root["roles"_L1].toArray())
        text.roles.push_back({role["name"_L1].toString(), role["does"_L1].toString(), role["draw"_L1].toString()});
    text.draws = texts(root["draws"_L1]);
    text.tips = texts(root["tips"_L1]);
    text.pictureQuestions = texts(root["pictureQuestions"_L1]);
    text.pictureExample = exampleFrom(root["pictureExample"_L1].toObject());
    for (const survey::Factor factor : survey::allFactors())
        text.cards[factor.index()] = texts(root["cards"_L1][QString::number(factor.number())]);
    return text;
}

} // namespace faktorbenk::wording
