// Every field of every form there is: written at the real window by keyboard, each with something unlike all others, closed, opened
// again, and found where it belongs. Which fields there are is asked of followup/fields.h: a field that is added without a form, or a
// form without being read here, makes the test fail.

#include "followup/matrix.h"
#include "gui/forms/daytext.h"
#include "gui/forms/formtable.h"
#include "gui/forms/groupfields.h"
#include "gui/forms/linelist.h"
#include "gui/forms/matrixview.h"
#include "gui/forms/picturecard.h"
#include "gui/forms/planpage.h"
#include "gui/models/strokemodel.h"
#include "gui/widgets/strokelist.h"
#include "planwindow.h"
#include "wording/factortext.h"
#include "wording/plantext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSpinBox>

#include <set>

using namespace Qt::StringLiterals;

namespace faktorbenk::gui {
namespace {

using namespace followup;

constexpr PageId forms[] = {PageId::Cross,      PageId::RoadMap,   PageId::Measures,  PageId::ActionPlan,
                            PageId::FollowUp,   PageId::Obstacles, PageId::Evaluation, PageId::Preparation};

// No form asks for it: reasons are the plenum's; which group one came from is kept of files that say so.
bool isAskedNowhere(Kind kind, Field field)
{
    return kind == Kind::Reason && field == Field::Group;
}

QString nameOf(Kind kind, const FieldSpec &spec)
{
    return u"%1.%2"_s.arg(specOf(kind).name, spec.name);
}

struct EveryFieldTest : testing::PlanWindow {
    PlanPage *front() const
    {
        for (PlanPage *page : window->findChildren<PlanPage *>())
            if (page->isVisible())
                return page;
        return nullptr;
    }
    QString unlike() { return u"ord%1æ😀"_s.arg(++m_words + 100); }
    QDate day() { return QDate(2031, 1, 2).addDays(5 * ++m_days); }

    static bool isInTable(const QWidget *widget)
    {
        for (; widget; widget = widget->parentWidget())
            if (qobject_cast<const FormTable *>(widget))
                return true;
        return false;
    }
    // Those of the form that stand open to be written in.
    QList<TextField *> fields() const
    {
        QList<TextField *> found;
        for (TextField *field : front()->findChildren<TextField *>())
            if (field->isVisible() && field->isEnabled() && !field->isReadOnly() && !isInTable(field))
                found += field;
        return found;
    }

    // --- writing ---
    void writeFields()
    {
        for (TextField *field : fields()) {
            if (!field->text().isEmpty())
                continue;
            field->setFocus();
            type(unlike());
        }
        waitForAutosave();
    }
    void writeCell(FormTable *table, int row, int column)
    {
        FormModel *form = table->form();
        const QModelIndex at = form->index(row, column);
        table->setFocus();
        table->setCurrentIndex(at);
        const FormModel::Cell cell = form->cell(at);
        switch (cell.input) {
        case FormModel::Input::Text:
            press(Qt::Key_Return);
            type(cell.field == Field::DeadlineText ? u"%1. juni 2031"_s.arg(++m_deadlines) : unlike());
            press(Qt::Key_Escape);
            break;
        case FormModel::Input::Day:
            press(Qt::Key_Return);
            type(day().toString(u"dd.MM.yyyy"_s));
            press(Qt::Key_Return);
            break;
        case FormModel::Input::Choice: {
            press(Qt::Key_Return);
            press(Qt::Key_Home);
            const auto others = static_cast<int>(cell.choices.size()) - 1;
            for (int down = 1 + (others > 1 ? ++m_picks % others : 0); down > 0; --down)
                press(Qt::Key_Down);
            press(Qt::Key_Return);
            break;
        }
        case FormModel::Input::Flag:
            press(Qt::Key_Space);
            break;
        case FormModel::Input::Level:
            press(static_cast<Qt::Key>(Qt::Key_1 + ++m_picks % 5));
            break;
        case FormModel::Input::None:
            break;
        }
    }
    // All cells of all lines, and of up to two new ones.
    void writeTable(FormTable *table)
    {
        FormModel *form = table->form();
        int made = 0;
        for (int row = 0; row < form->rowCount(); ++row) {
            if (form->isHeading(row) && form->cell(form->index(row, 0)).input == FormModel::Input::None)
                continue;
            for (int column = 0; column < form->columnCount(); ++column) {
                const QModelIndex at = form->index(row, column);
                const auto line = form->lineAt(at);
                const bool isNew = !form->cell(at).isThere() && (!line || line->id == 0);
                if (form->cell(at).input == FormModel::Input::None || (isNew && made == 2))
                    continue;
                made += isNew;
                writeCell(table, row, column);
            }
        }
    }
    void writeTables()
    {
        for (FormTable *table : front()->findChildren<FormTable *>())
            writeTable(table);
        waitForAutosave();
    }
    void choose(QComboBox *combo, int at)
    {
        combo->setFocus();
        press(Qt::Key_Home);
        for (int i = 0; i < at; ++i)
            press(Qt::Key_Down);
    }

    template <class Widget> Widget *named(const char *name) const { return front()->findChild<Widget *>(QString::fromLatin1(name)); }
    void strike(Side side, int factor, int times)
    {
        named<StrokeList>(side == Side::Satisfied ? "satisfied" : "improve")->setFocus();
        for (int i = 0; i < times; ++i)
            press(static_cast<Qt::Key>(Qt::Key_0 + factor % 10));
    }
    void writeCross()
    {
        window->showPage(PageId::Cross);
        for (int group = 0; group < 3; ++group) { // two in one session, one in another
            auto *make = named<QPushButton>(group == 2 ? "newSession" : "newGroup");
            make->setFocus();
            press(Qt::Key_Space);
            for (const Stage stage : {Stage::Individual, Stage::Group}) {
                choose(named<QComboBox>("stage"), static_cast<int>(stage));
                strike(Side::Satisfied, 3 + group, 2 + group + 3 * static_cast<int>(stage));
                strike(Side::Improve, 8 + group, 1 + group + 4 * static_cast<int>(stage));
            }
            auto *unfold = named<QPushButton>("unfold");
            if (!unfold->isChecked()) {
                unfold->setFocus();
                press(Qt::Key_Space);
            }
            writeFields(); // also the next reason on either side
            named<QLineEdit>("heldOn")->setFocus();
            press(Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(QApplication::focusWidget(), day().toString(u"dd.MM.yyyy"_s));
            named<QSpinBox>("size")->setFocus(Qt::TabFocusReason);
            press(Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(QApplication::focusWidget(), QString::number(4 + group));
            press(Qt::Key_Tab);
        }
        int factor = 0;
        for (const char *side : {"satisfiedReasons", "improveReasons"})
            for (QComboBox *combo : named<LineList>(side)->findChildren<QComboBox *>())
                if (combo->isVisible())
                    choose(combo, ++factor);
        for (const auto &[number, direction] : {std::pair(3, 1), std::pair(8, 2)})
            for (QComboBox *combo : front()->findChildren<QComboBox *>())
                if (combo->accessibleName().startsWith(u"%1 %2: pleased"_s.arg(number).arg(
                        wording::factorName(*survey::Factor::fromNumber(number)))))
                    choose(combo, direction);
        waitForAutosave();
    }
    void writeMatrix()
    {
        window->showPage(PageId::Measures);
        writeTables();
        auto *matrix = front()->findChild<MatrixView *>();
        int at = 0;
        for (const Idea &idea : saved().ideas) {
            auto *voter = named<QLineEdit>("voter");
            voter->setFocus();
            press(Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(voter, u"Stemme%1"_s.arg(++at));
            matrix->card(idea.id)->setFocus();
            press(at % 2 ? Qt::Key_Left : Qt::Key_Down);
            named<TextField>("reason")->setFocus();
            type(unlike());
            waitForAutosave();
        }
        auto *make = named<QPushButton>("makeMeasure"); // of the last one, which is in hand
        make->setFocus();
        press(Qt::Key_Space);
    }
    void writeAll()
    {
        open(PageId::Cross);
        writeCross();
        window->showPage(PageId::RoadMap);
        writeFields();
        writeFields(); // where the second line of each column goes
        writeMatrix();
        for (const PageId page : {PageId::ActionPlan, PageId::FollowUp, PageId::Obstacles, PageId::Preparation}) {
            window->showPage(page);
            writeTables();
            writeFields();
        }
        window->showPage(PageId::Evaluation);
        writeFields();
        close();
    }

    // --- reading: what the forms show, in words of the test's own ---
    QSet<QString> texts;
    std::map<std::pair<RecordRef, Field>, Value> cells;
    QSet<QString> facts;

    void readTables(PageId page)
    {
        for (FormTable *table : front()->findChildren<FormTable *>()) {
            QString heading;
            for (int row = 0; row < table->form()->rowCount(); ++row) {
                const QString first = table->model()->index(row, 0).data().toString();
                if (table->form()->isHeading(row))
                    heading = first;
                for (int column = 0; column < table->form()->columnCount(); ++column) {
                    const QModelIndex at = table->model()->index(row, column);
                    const FormModel::Cell cell = table->form()->cell(at);
                    const QString shown = at.data().toString();
                    if (cell.input == FormModel::Input::None || shown.isEmpty())
                        continue;
                    texts += shown;
                    cells[{cell.record, cell.field}] = cell.value;
                    facts += u"%1 %2: %3 below %4"_s.arg(static_cast<int>(page)).arg(specOf(cell.record.kind).name, first, heading.section(u' ', 0, 0));
                }
            }
        }
    }
    void readCross()
    {
        auto *groups = named<QComboBox>("group");
        named<QPushButton>("unfold")->setChecked(true);
        for (int at = 0; at < groups->count(); ++at) {
            choose(groups, at);
            if (!named<GroupFields>("names")->isVisible())
                continue; // a sum
            const QString group = named<TextField>("groupName")->text();
            const QString session = named<TextField>("sessionName")->text();
            for (const char *name : {"groupName", "sessionName", "chair", "breadthKeeper", "secretary"})
                texts += named<TextField>(name)->text();
            facts += u"%1 in %2"_s.arg(group, session);
            facts += u"%1 on %2"_s.arg(session, named<QLineEdit>("heldOn")->text());
            facts += u"%1 has %2 people"_s.arg(group).arg(named<QSpinBox>("size")->value());
            for (const Stage stage : {Stage::Individual, Stage::Group}) {
                choose(named<QComboBox>("stage"), static_cast<int>(stage));
                for (const Side side : {Side::Satisfied, Side::Improve}) {
                    const auto *model = named<StrokeList>(side == Side::Satisfied ? "satisfied" : "improve")->model();
                    for (int row = 0; row < model->rowCount(); ++row)
                        facts += u"strokes of %1: %2 %3 %4 %5"_s.arg(group, codeOf(stage), codeOf(side))
                                     .arg(row + 1)
                                     .arg(model->index(row, 0).data(StrokeModel::CountRole).toLongLong());
                }
            }
        }
        for (const Side side : {Side::Satisfied, Side::Improve}) {
            const auto *list = named<LineList>(side == Side::Satisfied ? "satisfiedReasons" : "improveReasons");
            for (const Reason &reason : front()->plan().reasons)
                if (const auto *combo = qobject_cast<QComboBox *>(list->asideOf(reason.id)))
                    facts += u"reason %1: %2 %3"_s.arg(reason.id).arg(codeOf(side)).arg(combo->currentIndex());
        }
        for (const QComboBox *combo : front()->findChildren<QComboBox *>())
            if (combo->accessibleName().contains(u": pleased"_s) && combo->currentIndex() > 0)
                facts += u"chosen %1: %2"_s.arg(combo->accessibleName().section(u' ', 0, 0)).arg(combo->currentIndex() - 1);
    }
    void readRoadMap()
    {
        for (const PictureCard *card : front()->findChildren<PictureCard *>())
            for (const auto &[name, column] : {std::pair("employees", Column::Employees), std::pair("leader", Column::Leader),
                                               std::pair("organisation", Column::Organisation)})
                for (const TextField *field : card->findChild<LineList *>(QString::fromLatin1(name))->findChildren<TextField *>())
                    facts += u"%1 of %2 in %3"_s.arg(field->text()).arg(card->choice()).arg(codeOf(column));
    }
    void readMatrix()
    {
        auto *matrix = front()->findChild<MatrixView *>();
        for (const Idea &idea : front()->plan().ideas) {
            IdeaCard *card = matrix->card(idea.id);
            if (!card)
                continue;
            card->setFocus();
            texts += named<TextField>("reason")->text();
            facts += u"reason of %1: %2"_s.arg(idea.id).arg(named<TextField>("reason")->text());
            facts += u"place of %1: %2"_s.arg(idea.text, card->accessibleName().section(u": "_s, -1));
            if (!named<QPushButton>("makeMeasure")->isEnabled())
                facts += u"made of %1"_s.arg(idea.id);
        }
    }
    void readAll()
    {
        for (const PageId page : forms) {
            open(page); // each in a window and a connection of its own
            for (const TextField *field : fields())
                texts += field->text();
            readTables(page);
            if (page == PageId::Cross)
                readCross();
            else if (page == PageId::RoadMap)
                readRoadMap();
            else if (page == PageId::Measures)
                readMatrix();
            close();
        }
    }

    // --- what a form must have shown of what is neither a text of its own nor a cell; none: nothing is known of the field ---
    static std::optional<QString> fact(const UnitPlan &plan, const Record &record, Field field)
    {
        const auto id = [&record](Field which) { return std::get<std::int64_t>(record.value(which)); };
        const auto word = [&record](Field which) {
            const auto *found = std::get_if<QString>(&record.value(which));
            return found ? *found : QString();
        };
        const auto textOf = [&plan](Kind kind, std::int64_t of, Field which) {
            const Record *found = plan.find({kind, of});
            const auto *text = found ? std::get_if<QString>(&found->value(which)) : nullptr;
            return text ? *text : QString();
        };
        const auto numberOf = [&plan](std::int64_t choice) {
            return QString::number(std::get<std::int64_t>(plan.find({Kind::Choice, choice})->value(Field::Factor)));
        };
        switch (record.ref.kind) {
        case Kind::Session:
            return u"%1 on %2"_s.arg(word(Field::Name), dayText(std::get<QDate>(record.value(Field::HeldOn))));
        case Kind::Group:
            return field == Field::Size ? u"%1 has %2 people"_s.arg(word(Field::Name)).arg(id(Field::Size))
                                        : u"%1 in %2"_s.arg(word(Field::Name), textOf(Kind::Session, id(Field::Session), Field::Name));
        case Kind::Strokes: // all of its fields at once
            return u"strokes of %1: %2 %3 %4 %5"_s.arg(textOf(Kind::Group, id(Field::Group), Field::Name), word(Field::Stage),
                                                       word(Field::Side))
                .arg(id(Field::Factor))
                .arg(id(Field::Count));
        case Kind::Reason:
            return u"reason %1: %2 %3"_s.arg(record.ref.id).arg(word(Field::Side)).arg(id(Field::Factor));
        case Kind::Choice:
            return u"chosen %1: %2"_s.arg(id(Field::Factor)).arg(static_cast<int>(*fromCode<Direction>(word(Field::Direction))));
        case Kind::Characteristic:
            return u"%1 of %2 in %3"_s.arg(word(Field::Text)).arg(id(Field::Choice)).arg(word(Field::Column));
        case Kind::Idea:
            if (field == Field::PlacementReason)
                return u"reason of %1: %2"_s.arg(record.ref.id).arg(word(field));
            return u"%1 idea: %2 below %3"_s.arg(static_cast<int>(PageId::Measures)).arg(word(Field::Text), numberOf(id(Field::Choice)));
        case Kind::Vote: // the only vote on its idea, so the field it lies in is what was voted
            return u"place of %1: %2"_s.arg(textOf(Kind::Idea, id(Field::Idea), Field::Text),
                                            wording::verdictText(verdictOf({1, double(id(Field::Impact)), double(id(Field::Feasibility))})));
        case Kind::Measure:
            if (field == Field::Idea || field == Field::Characteristic) // what it came from, and what that contributes to
                return u"made of %1"_s.arg(id(Field::Idea));
            if (field == Field::Choice)
                return u"%1 measure: %2 below %3"_s.arg(static_cast<int>(PageId::ActionPlan)).arg(word(Field::Text), numberOf(id(Field::Choice)));
            return std::nullopt;
        default:
            return std::nullopt;
        }
    }

private:
    int m_words = 0, m_days = 0, m_deadlines = 0, m_picks = 0;
};

TEST_F(EveryFieldTest, IsWrittenAtItsFormAndFoundThereAfterClosingAndReopeningM1ToM11)
{
    writeAll();
    const UnitPlan plan = saved();

    std::set<std::pair<Kind, Field>> asked;
    QStringList words;
    for (const Record &record : plan.records)
        for (const FieldSpec &spec : specOf(record.ref.kind).fields) {
            const Value &value = record.value(spec.field);
            if (value == Value())
                continue;
            asked.insert({record.ref.kind, spec.field});
            if (spec.type == Type::Text || spec.type == Type::Line)
                words += std::get<QString>(value);
        }
    for (std::size_t k = 0; k < kindCount; ++k)
        for (const FieldSpec &spec : specOf(static_cast<Kind>(k)).fields)
            EXPECT_EQ(asked.contains({static_cast<Kind>(k), spec.field}), !isAskedNowhere(static_cast<Kind>(k), spec.field))
                << "nobody writes " << qPrintable(nameOf(static_cast<Kind>(k), spec));
    EXPECT_EQ(words.removeDuplicates(), 0) << "what stands twice is found by chance: " << qPrintable(words.join(u' '));

    readAll();
    int checked = 0;
    for (const Record &record : plan.records)
        for (const FieldSpec &spec : specOf(record.ref.kind).fields) {
            const Value &value = record.value(spec.field);
            if (value == Value())
                continue;
            ++checked;
            const QString what = nameOf(record.ref.kind, spec) + u' ' + QString::number(record.ref.id);
            const auto cell = cells.find({record.ref, spec.field});
            const auto expected = fact(plan, record, spec.field);
            if (cell != cells.end())
                EXPECT_TRUE(cell->second == value) << qPrintable(what);
            else if (const auto *day = std::get_if<QDate>(&value); day && record.ref.kind == Kind::Measure)
                EXPECT_TRUE(std::any_of(texts.begin(), texts.end(), [&](const QString &each) { return each.contains(dayText(*day)); }))
                    << qPrintable(what);
            else if (const auto *text = std::get_if<QString>(&value); text && (spec.type == Type::Text || spec.type == Type::Line) && record.ref.kind != Kind::Vote)
                EXPECT_TRUE(texts.contains(*text)) << qPrintable(what + u": "_s + *text);
            else if (expected)
                EXPECT_TRUE(facts.contains(*expected)) << qPrintable(what + u": "_s + *expected);
            else if (record.ref.kind == Kind::Rating || record.ref.kind == Kind::MeasureReview)
                EXPECT_TRUE(cells.contains({record.ref, record.ref.kind == Kind::Rating ? Field::Level : Field::Worked}))
                    << qPrintable(what); // the cell lies in the follow-up's column and in the row of what it is about
            else
                ADD_FAILURE() << "no form shows " << qPrintable(what);
        }
    EXPECT_GT(checked, 150);
    EXPECT_EQ(saved().records, plan.records) << "looking changes nothing";
}

} // namespace
} // namespace faktorbenk::gui
