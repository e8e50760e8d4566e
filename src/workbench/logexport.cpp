#include "workbench/logexport.h"

#include "report/csv.h"
#include "report/textreport.h"

#include <QSaveFile>

namespace faktorbenk::workbench {

base::Result<void> writeSuppressionLog(const disclosure::Gate &gate, const QString &database, const QDate &day,
                                       LogForm form, const QString &path)
{
    const QByteArray bytes = form == LogForm::Csv ? report::suppressionLogCsv(gate, database, day)
                                                  : report::suppressionLogText(gate, database, day).toUtf8();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return base::failure(base::ErrorCode::CannotWriteFile, {path, file.errorString()});
    return {};
}

} // namespace faktorbenk::workbench
