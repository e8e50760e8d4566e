#pragma once

#include <QObject>
#include <QString>

#include <optional>

class QStackedWidget;

namespace faktorbenk::gui {

class UpkeepPage;

// The pages about the file itself, made when first needed: rounds, invited, units through the rounds, published means.
class Upkeep final : public QObject
{
    Q_OBJECT
public:
    enum class Page { Rounds, Invited, Units, Benchmarks };

    explicit Upkeep(QStackedWidget *pages);

    // Reads the page anew, to be shown by whoever gets shown().
    void open(Page page, const QString &database, const QString &round);
    // The page in front, if it is one of these, goes over to another round of the same file.
    void followRound(const QString &round);
    bool owns(const QWidget *page) const;
    // The page called so: «rounds», «invited», «units», «benchmarks».
    static std::optional<Page> pageFromName(const QString &name);

Q_SIGNALS:
    void shown(QWidget *page);
    void changed(); // the file was written to
    void left();
    void importWanted();

private:
    UpkeepPage *make(Page page);

    QStackedWidget *m_pages;
    UpkeepPage *m_made[4] = {};
    QString m_database;
    QString m_round; // the window's
};

} // namespace faktorbenk::gui
