#include "wording/postertext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// A static library's resources must be asked for by name, outside any namespace.
static void loadPosterResource()
{
    Q_INIT_RESOURCE(poster);
}

namespace faktorbenk::wording {

base::Result<PosterText> posterText(Language language, std::int64_t floor)
{
    loadPosterResource();
    QFile file(u":/poster/%1.json"_s.arg(languageCode(language)));
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::ResourceMissing, {file.fileName()});
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    if (root.isEmpty())
        return base::failure(base::ErrorCode::ResourceMissing, {file.fileName()});
    PosterText text;
    text.title = root["title"_L1].toString();
    text.lead = root["lead"_L1].toString();
    text.about = root["about"_L1].toString();
    for (const QJsonValue &section : root["sections"_L1].toArray())
        text.sections.push_back({section["heading"_L1].toString(),
                                 section["text"_L1].toString().replace(u"%1"_s, QString::number(floor))});
    text.open = root["open"_L1].toString();
    text.from = root["from"_L1].toString();
    text.to = root["to"_L1].toString();
    text.contact = root["contact"_L1].toString();
    text.thanks = root["thanks"_L1].toString();
    text.foot = root["foot"_L1].toString();
    return text;
}

} // namespace faktorbenk::wording
