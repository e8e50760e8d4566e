#pragma once

#include <QObject>
#include <QSettings>

class QMenu;
class QWidget;

namespace faktorbenk::gui {

// The presentation whose look PowerPoints take: ours, or the municipality's own, remembered from one time to the next.
class SlideTemplate final : public QObject
{
    Q_OBJECT
public:
    // Both outlive it.
    SlideTemplate(QSettings &settings, QWidget *window);

    QString path() const; // empty: ours
    // «Ours», the municipality's own, and one to choose; the one in use is checked.
    void fill(QMenu *menu);
    // Takes it into use if slides can be made on it; if not, that is told and nothing changes.
    bool use(const QString &path);

Q_SIGNALS:
    void refused(const QString &why); // as the user gets it

private:
    void choose();
    void arrange(QMenu *menu);

    QSettings &m_settings;
    QWidget *m_window;
};

} // namespace faktorbenk::gui
