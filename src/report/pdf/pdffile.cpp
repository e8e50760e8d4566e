#include "report/pdf/pdffile.h"

#include "base/version.h"
#include "report/pdf/drawing.h"
#include "report/pdf/tagging.h"

#include <QFile>

#include <cairo-pdf.h>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pdf {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

struct Destroy
{
    void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_t *cr) const { cairo_destroy(cr); }
};

cairo_status_t append(void *bytes, const unsigned char *data, unsigned int length)
{
    static_cast<QByteArray *>(bytes)->append(reinterpret_cast<const char *>(data),
                                             static_cast<qsizetype>(length));
    return CAIRO_STATUS_SUCCESS;
}

void setMetadata(cairo_surface_t *surface, const Document &document)
{
    const auto set = [surface](cairo_pdf_metadata_t what, const QString &text) {
        if (!text.isEmpty())
            cairo_pdf_surface_set_metadata(surface, what, text.toUtf8().constData());
    };
    set(CAIRO_PDF_METADATA_TITLE, document.title);
    set(CAIRO_PDF_METADATA_SUBJECT, document.subject);
    set(CAIRO_PDF_METADATA_CREATOR, u"Faktorbenk "_s + QLatin1String(base::version));
    // Without a date of its own a document has a fixed one: when it was made must not show in its bytes.
    const QString date =
        (document.date.isValid() ? document.date : QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC))
            .toUTC()
            .toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s);
    set(CAIRO_PDF_METADATA_CREATE_DATE, date);
    set(CAIRO_PDF_METADATA_MOD_DATE, date);
}

void addBookmarks(cairo_surface_t *surface, const Document &document)
{
    std::vector<int> parents{CAIRO_PDF_OUTLINE_ROOT};
    for (const Bookmark &mark : document.bookmarks) {
        parents.resize(std::min(parents.size(), static_cast<std::size_t>(mark.level)));
        const QByteArray where = QByteArray("page=") +
                                 QByteArray::number(static_cast<qulonglong>(mark.page) + 1) + " pos=[0 " +
                                 QByteArray::number(mark.y * document.scale, 'f', 1) + "]";
        parents.push_back(cairo_pdf_surface_add_outline(surface, parents.back(),
                                                        mark.title.toUtf8().constData(), where.constData(),
                                                        CAIRO_PDF_OUTLINE_FLAG_OPEN));
    }
}

// None: cairo could not.
QByteArray drawn(const Document &document)
{
    QByteArray bytes;
    const std::unique_ptr<cairo_surface_t, Destroy> surface(cairo_pdf_surface_create_for_stream(
        append, &bytes, document.width * document.scale, document.height * document.scale));
    cairo_pdf_surface_restrict_to_version(surface.get(), CAIRO_PDF_VERSION_1_5);
    setMetadata(surface.get(), document);
    const std::unique_ptr<cairo_t, Destroy> cr(cairo_create(surface.get()));
    cairo_scale(cr.get(), document.scale, document.scale);
    std::vector<Role> open;
    for (const auto &page : document.pages) {
        drawPage(cr.get(), page, &open);
        cairo_show_page(cr.get());
    }
    addBookmarks(surface.get(), document);
    cairo_surface_finish(surface.get());
    return cairo_status(cr.get()) == CAIRO_STATUS_SUCCESS &&
                   cairo_surface_status(surface.get()) == CAIRO_STATUS_SUCCESS
               ? bytes
               : QByteArray();
}

} // namespace

Result<void> writePdf(const Document &document, const QString &path)
{
    QByteArray content = drawn(document);
    if (content.isEmpty())
        return failure(ErrorCode::CannotWriteFile, {path, u"cairo"_s});
    try {
        content = completeTags(content, document);
    } catch (const std::exception &reason) { // qpdf's way to speak of a file it cannot make sense of
        return failure(ErrorCode::CannotWriteFile, {path, QString::fromUtf8(reason.what())});
    }
    QFile file(path);
    errno = 0;
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(content) == content.size() &&
        file.flush())
        return {};
    if (errno == ENOSPC || errno == EDQUOT)
        return failure(ErrorCode::DiskFull, {path});
    return failure(ErrorCode::CannotWriteFile, {path, file.errorString()});
}

} // namespace faktorbenk::report::pdf
