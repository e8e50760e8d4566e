// The least that a program like ours could do at its start: a window, one chart, an open database with one
// query. Ends after the first paint, like `faktorbenk --end-once-shown`.
//   faktorbenk-emptywindow DB

#include "app/endonceshown.h"

#include <QApplication>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QMainWindow>
#include <QSqlDatabase>
#include <QSqlQuery>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    QSqlQuery query(QString(), database);
    if (!database.open() || !query.exec(QStringLiteral("SELECT count(*) FROM sqlite_schema")))
        return 1;
    auto *set = new QBarSet(QStringLiteral("x"));
    *set << 4.2 << 4.3 << 3.9;
    auto *series = new QBarSeries;
    series->append(set);
    auto *chart = new QChart;
    chart->addSeries(series);
    QMainWindow window;
    window.setCentralWidget(new QChartView(chart));
    window.resize(1280, 800);
    const faktorbenk::app::EndOnceShown end;
    window.show();
    return QApplication::exec();
}
