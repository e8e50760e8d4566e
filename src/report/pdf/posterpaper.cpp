// A poster about the survey: one page for the wall of the staff room.

#include "report/pdf/posterpaper.h"

#include "report/pdf/words.h"
#include "wording/factortext.h"

#include <QLocale>

#include <algorithm>
#include <numbers>

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pdf {

namespace {

// Larger than a report's: it is read from a distance.
constexpr Type title{34, Weight::SemiBold, palette::white};
constexpr Type lead{15, Weight::Medium, palette::white};
constexpr Type heading{15, Weight::SemiBold, palette::accentDark};
constexpr Type body{11.5, Weight::Regular, palette::ink};
constexpr Type note{8, Weight::Regular, palette::inkMuted};

void layHead(Paper &paper, const wording::PosterText &text, const PosterMaterial &material)
{
    const double high = 196;
    paper.box({0, 0, paper.setup().width, high}, palette::accent);
    paper.moveTo(44);
    if (!material.municipality.isEmpty()) {
        paper.paragraph(material.municipality, body.inked(palette::white).weighted(Weight::Medium));
        paper.skip(6);
    }
    paper.heading(Role::H1, text.title, title);
    paper.skip(8);
    paper.paragraph(text.lead, lead);
    paper.moveTo(high + 24);
}

// Ten names, two columns.
void layFactors(Paper &paper, const wording::PosterText &text)
{
    paper.heading(Role::H2, text.about, heading);
    paper.skip(8);
    const double top = paper.y();
    const double step = 27;
    const Paper::Tag list(paper, Role::L);
    for (const survey::Factor factor : survey::allFactors()) {
        const double x = paper.left() + (factor.index() < 5 ? 0 : paper.width() / 2);
        const double y = top + step * static_cast<double>(factor.index() % 5);
        paper.box({x, y, 20, 20}, palette::accentSoft, 10);
        const Paper::Tag item(paper, Role::LI);
        const Laid number = paper.lay(QString::number(factor.number()), body.weighted(Weight::SemiBold).inked(palette::accentDark), 20, Align::Center);
        paper.put(number, {x, y + (20 - number.height) / 2});
        const Laid name = paper.lay(wording::factorName(factor), body.weighted(Weight::Medium));
        paper.put(name, {x + 30, y + (20 - name.height) / 2});
    }
    paper.moveTo(top + 5 * step);
}

// Two by two.
void laySections(Paper &paper, const wording::PosterText &text)
{
    const double gap = 28;
    const double wide = (paper.width() - gap) / 2;
    double y = paper.y();
    double lowest = y;
    for (std::size_t i = 0; i < text.sections.size(); ++i) {
        const double x = paper.left() + (i % 2 == 0 ? 0 : wide + gap);
        if (i % 2 == 0)
            y = lowest + (i ? 20 : 0);
        double at = y;
        {
            const Paper::Tag tag(paper, Role::H2);
            at += paper.text(text.sections[i].heading, heading, {x, at}, wide) + 4;
        }
        const Paper::Tag tag(paper, Role::P);
        at += paper.text(text.sections[i].text, body, {x, at}, wide);
        lowest = std::max(lowest, at);
    }
    paper.moveTo(lowest);
}

QString dayText(const followup::OptionalDate &day)
{
    return day ? QLocale().toString(*day, QLocale::English == QLocale().language() ? u"d MMMM yyyy"_s : u"d. MMMM yyyy"_s)
               : QString(u"___________"_s);
}

// The days, and a line for whom to ask: written in by hand where they are not known.
void layFoot(Paper &paper, const wording::PosterText &text, const PosterMaterial &material)
{
    const double high = 104;
    const Box box{paper.left(), paper.bottom() - high, paper.width(), high};
    paper.box(box, palette::accentSoft, 6);
    const double x = box.x + 16;
    double y = box.y + 13;
    {
        const Paper::Tag tag(paper, Role::P);
        y += paper.text(u"%1 %2 %3 %4 %5"_s.arg(text.open, text.from, dayText(material.opens), text.to, dayText(material.closes)), heading, {x, y}, box.width - 32) + 8;
    }
    const Laid contact = paper.lay(text.contact + u":"_s, body);
    {
        const Paper::Tag tag(paper, Role::P);
        paper.put(contact, {x, y + 6});
    }
    paper.line({x + contact.width + 8, y + 6 + contact.height - 2}, {box.right() - 16, y + 6 + contact.height - 2}, palette::lineStrong, 0.8);
    const Paper::Tag tag(paper, Role::P);
    paper.text(text.thanks, heading, {x, box.bottom() - 31});
}

} // namespace

Document posterPaper(const wording::PosterText &text, PaperSize size, const PosterMaterial &material, const Typeface &typeface)
{
    Paper paper(typeface, {});
    {
        const Paper::Tag all(paper, Role::Document);
        layHead(paper, text, material);
        layFactors(paper, text);
        paper.skip(20);
        laySections(paper, text);
        layFoot(paper, text, material);
        const Paper::Tag tag(paper, Role::P);
        paper.text(text.foot, note, {paper.left(), paper.bottom() + 14}, paper.width());
    }
    Document document = paper.take();
    document.title = text.title;
    document.subject = u"10-FAKTOR"_s;
    document.language = languageTag();
    document.scale = size == PaperSize::A3 ? std::numbers::sqrt2 : 1;
    return document;
}

} // namespace faktorbenk::report::pdf
