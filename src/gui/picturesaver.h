#pragma once

#include "base/result.h"
#include "gui/charts/picture.h"

#include <QObject>

class QMenu;

namespace faktorbenk::gui {

class PageHost;
class Session;

// The charts of the page in front as files and on the clipboard. A saved one is noted as handed out.
class PictureSaver final : public QObject
{
    Q_OBJECT
public:
    enum class Format { Svg, Png };

    // All of them outlive it.
    PictureSaver(Session &session, const PageHost &pages, QWidget *window);

    // An entry for each way that fills itself, with the page in front, whenever it is opened.
    void fill(QMenu *menu);
    std::vector<Picture> pictures() const; // of the page in front
    // Whole or not at all; what was there before is replaced. Errors: as writeAtomically().
    base::Result<void> save(const Picture &picture, Format format, const QString &path);

Q_SIGNALS:
    void told(const QString &sentence); // what was copied or saved

private:
    void list(QMenu *menu);
    void choose(const Picture &picture, Format format);

    Session &m_session;
    const PageHost &m_pages;
    QWidget *m_window;
};

} // namespace faktorbenk::gui
