#include "workbench/keptwords.h"

#include "workbench/atomicfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QStandardPaths>

#include <utility>

namespace faktorbenk::workbench {

using namespace followup;
using namespace Qt::StringLiterals;

namespace {

constexpr int format = 1;
constexpr auto suffix = ".words"_L1;

QJsonValue toJson(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return QJsonObject{{u"number"_s, qint64(*number)}};
    if (const auto *date = std::get_if<QDate>(&value))
        return QJsonObject{{u"date"_s, date->toString(Qt::ISODate)}};
    return QJsonValue::Null;
}

Value valueFrom(const QJsonValue &json)
{
    if (json.isString())
        return valueOf(json.toString());
    const QJsonObject object = json.toObject();
    if (object.contains("number"_L1))
        return std::int64_t(object["number"_L1].toInteger());
    if (const QDate date = QDate::fromString(object["date"_L1].toString(), Qt::ISODate); date.isValid())
        return date;
    return {};
}

QString nameOf(Kind kind, Field field)
{
    const FieldSpec *spec = findField(kind, field);
    return spec ? spec->name.toString() : QString();
}

QJsonObject placeOf(const PlanKey &plan, Kind kind, Field field)
{
    return {{u"round"_s, plan.round},
            {u"unit"_s, plan.unit},
            {u"kind"_s, specOf(kind).name.toString()},
            {u"field"_s, nameOf(kind, field)}};
}

QJsonObject toJson(const KeptWords::Typed &typed)
{
    QJsonObject object = placeOf(typed.plan, typed.record.kind, typed.field);
    object[u"record"_s] = qint64(typed.record.id);
    object[u"value"_s] = toJson(typed.value);
    object[u"seen"_s] = toJson(typed.seen);
    return object;
}

QJsonObject toJson(const KeptWords::Begun &begun)
{
    QJsonObject object = placeOf(begun.plan, begun.record.kind, begun.field);
    QJsonObject values;
    for (const Setting &each : begun.record.values)
        values[nameOf(begun.record.kind, each.field)] = toJson(each.value);
    object[u"values"_s] = values;
    if (begun.record.before)
        object[u"before"_s] = qint64(*begun.record.before);
    return object;
}

// The kind and field named; none: of a later version.
std::optional<std::pair<Kind, Field>> fieldIn(const QJsonObject &object)
{
    const auto kind = kindNamed(object["kind"_L1].toString());
    const FieldSpec *spec = kind ? fieldNamed(*kind, object["field"_L1].toString()) : nullptr;
    return spec ? std::optional(std::pair(*kind, spec->field)) : std::nullopt;
}

bool readInto(KeptWords::Words &words, const QByteArray &bytes)
{
    const QJsonObject whole = QJsonDocument::fromJson(bytes).object();
    if (whole["format"_L1].toInt() != format)
        return false;
    for (const QJsonValue &each : whole["typed"_L1].toArray()) {
        const QJsonObject object = each.toObject();
        const auto at = fieldIn(object);
        if (!at)
            return false;
        words.typed.push_back({{object["round"_L1].toString(), object["unit"_L1].toString()},
                               {at->first, object["record"_L1].toInteger()},
                               at->second,
                               valueFrom(object["value"_L1]),
                               valueFrom(object["seen"_L1])});
    }
    for (const QJsonValue &each : whole["begun"_L1].toArray()) {
        const QJsonObject object = each.toObject();
        const auto at = fieldIn(object);
        if (!at)
            return false;
        AddRecord record{at->first, {}, {}};
        const QJsonObject values = object["values"_L1].toObject();
        for (auto it = values.begin(); it != values.end(); ++it) {
            const FieldSpec *spec = fieldNamed(at->first, it.key());
            if (!spec)
                return false;
            record.values.push_back({spec->field, valueFrom(it.value())});
        }
        if (object.contains("before"_L1))
            record.before = object["before"_L1].toInteger();
        words.begun.push_back({{object["round"_L1].toString(), object["unit"_L1].toString()}, std::move(record), at->second});
    }
    return true;
}

// The same file by whatever way it was named; a share that is gone has no canonical path.
QString stemFor(const QString &file)
{
    const QString canonical = QFileInfo(file).canonicalFilePath();
    const QByteArray path = (canonical.isEmpty() ? QFileInfo(file).absoluteFilePath() : canonical).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(24));
}

QStringList namesIn(const QString &folder, const QString &stem)
{
    return folder.isEmpty() ? QStringList() : QDir(folder).entryList({stem + u"-*"_s + suffix}, QDir::Files, QDir::Name);
}

} // namespace

// One file of kept words, and the lock that says who writes it.
struct KeptWords::Slip {
    explicit Slip(QString at) : path(std::move(at)), lock(path + u".lock"_s)
    {
        lock.setStaleLockTime(0); // stale is a lock whose program runs no more, however old it is
    }
    QString path;
    QLockFile lock;
};

QString KeptWords::folderOfThisComputer()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/kept"_s;
}

KeptWords::KeptWords(QString folder, const QString &file)
    : m_folder(std::move(folder)), m_stem(stemFor(file)), m_file(QFileInfo(file).absoluteFilePath())
{
}

KeptWords::~KeptWords() = default;

bool KeptWords::any(const QString &folder, const QString &file)
{
    return !namesIn(folder, stemFor(file)).isEmpty();
}

KeptWords::Words KeptWords::fetch()
{
    Words words;
    for (const QString &name : namesIn(m_folder, m_stem)) {
        auto slip = std::make_unique<Slip>(QDir(m_folder).filePath(name));
        if ((m_own && m_own->path == slip->path) || !slip->lock.tryLock(0))
            continue; // whoever wrote it still does
        QFile file(slip->path);
        Words found;
        if (!file.open(QIODevice::ReadOnly) || !readInto(found, file.readAll()))
            continue;
        words.typed.insert(words.typed.end(), found.typed.begin(), found.typed.end());
        words.begun.insert(words.begun.end(), found.begun.begin(), found.begun.end());
        m_fetched.push_back(std::move(slip));
    }
    return words;
}

base::Result<void> KeptWords::keep(const Words &words)
{
    if (m_folder.isEmpty())
        return {};
    if (words.isEmpty()) {
        forget();
        return {};
    }
    if (!QDir().exists(m_folder) && QDir().mkpath(m_folder))
        QFile::setPermissions(m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    for (int number = 1; !m_own && number < 100; ++number) {
        auto slip = std::make_unique<Slip>(QDir(m_folder).filePath(u"%1-%2"_s.arg(m_stem).arg(number) + suffix));
        if (slip->lock.tryLock(0) && !QFile::exists(slip->path))
            m_own = std::move(slip);
    }
    if (!m_own)
        return base::Failure({base::ErrorCode::CannotWriteFile, {m_folder}});
    QJsonArray typed;
    for (const Typed &each : words.typed)
        typed.append(toJson(each));
    QJsonArray begun;
    for (const Begun &each : words.begun)
        begun.append(toJson(each));
    const QByteArray bytes =
        QJsonDocument({{u"format"_s, format}, {u"file"_s, m_file}, {u"typed"_s, typed}, {u"begun"_s, begun}}).toJson();
    const auto written = writeAtomically(m_own->path, WhenFileExists::Overwrite, bytes);
    if (!written)
        return written;
    QFile::setPermissions(m_own->path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    for (auto &slip : m_fetched) // they are in our own now
        drop(slip);
    m_fetched.clear();
    return {};
}

void KeptWords::forget()
{
    for (auto &slip : m_fetched)
        drop(slip);
    m_fetched.clear();
    if (m_own)
        drop(m_own);
}

void KeptWords::drop(std::unique_ptr<Slip> &slip)
{
    QFile::remove(slip->path);
    slip.reset(); // and its lock
}

} // namespace faktorbenk::workbench
