// What the importer is in doubt about: asked once for all cells that say the same. What is not answered is left out.
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { ImportOptions, ImportReport } from "../../api/model";
import { findType } from "../../app/state";
import { inLanguage } from "../../notation/language";
import { formatShare } from "../../notation/numbers";
import { words } from "../../words";
import { placeText } from "./rows_report";

type Question = ImportReport["questions"][number];
const kFirst = 6;
const kFold = 3; // fewer than this are not worth a fold
const kTogether = 3; // from so many of one column, one answer for all is offered

export function Questions({ report, options, onAnswer }: { report: ImportReport; options: ImportOptions; onAnswer(answers: Record<string, string>): void }) {
  const t = words.value.import;
  const all = useSignal(false);
  const section = useRef<HTMLElement>(null);
  const answered = useRef<number | undefined>(undefined);
  // The button that was pressed is gone then: who goes on by keyboard is at the next question, or at the heading when there is none.
  useEffect(() => {
    if (answered.current === undefined) return;
    const next = section.current?.querySelectorAll<HTMLElement>(".questions > li")[answered.current]?.querySelector<HTMLElement>("fieldset button"); // never what answers a whole column
    answered.current = undefined;
    if (document.activeElement === document.body) (next ?? section.current?.querySelector<HTMLElement>("h2"))?.focus();
  }, [report]);
  const ofModel = Object.entries(options.answers).filter(([id]) => /^model:[a-z_]+$/.test(id)); // what kind of model it is, and its name: not questions
  const given = Object.keys(options.answers).length - ofModel.length;
  if (report.questions.length === 0 && given === 0) return null;
  const columns = byColumn(report.questions);
  const ordered = columns.flat();
  const folded = !all.value && ordered.length >= kFirst + kFold;
  const shown = !folded ? ordered : ordered.slice(0, kFirst);
  const answerAll = (questions: Question[], value: string) => {
    answered.current = ordered.indexOf(questions[0]!);
    onAnswer({ ...options.answers, ...Object.fromEntries(questions.map((question) => [question.id, value])) });
  };
  const answer = (question: Question, value: string) => answerAll([question], value);
  return (
    <section ref={section} aria-labelledby="questions">
      <h2 id="questions" tabIndex={-1}>{t.questions(report.questions.length)}</h2>
      {report.questions.length > 0 && <p>{t.questionsText}</p>}
      <ol class="questions">
        {shown.map((question) => (
          <li key={question.id}>
            <Together questions={columns.find(([first]) => first === question)} onAnswer={answerAll} />
            <fieldset>
              <legend>{inLanguage(question.what)}</legend>
              {isEdit(question) ? <EditedTwice question={question} onAnswer={(value) => answer(question, value)} /> : question.candidates.map((candidate) => (
                <button key={candidate.answer} type="button" class="utrecht-button utrecht-button--secondary-action" onClick={() => answer(question, candidate.answer)}>
                  {candidate.answer === "new" ? t.makeNew(candidate.name) : candidate.name}
                  <span class="muted"> {candidate.answer === "new" ? typeName(candidate.type) : candidate.key || t.inThisImport}{candidate.likeness > 0 && candidate.likeness < 1 ? ` · ${t.alike(formatShare(candidate.likeness, 0))}` : ""}</span>
                </button>
              ))}
              {!isEdit(question) && <button type="button" class="utrecht-button utrecht-button--subtle" onClick={() => answer(question, "-")}>{t.leaveOut}</button>}
            </fieldset>
            <p class="muted">{t.standsIn(question.places.slice(0, 3).map(placeText).join("; "), question.place_count)}</p>
          </li>
        ))}
      </ol>
      {folded && <button type="button" class="link-button" onClick={() => (all.value = true)}>{t.allQuestions(report.questions.length)}</button>}
      {given > 0 && <p class="muted">{t.answered(given)} <button type="button" class="link-button" onClick={() => onAnswer(Object.fromEntries(ofModel))}>{t.forgetAnswers}</button></p>}
    </section>
  );
}

// Those that ask the same of one column stand together, at the place of the first.
function byColumn(questions: Question[]): Question[][] {
  const columns = new Map<string, Question[]>();
  for (const question of questions) {
    const column = isEdit(question) ? question.id : `${question.what?.id} ${JSON.stringify(question.what?.arguments.field)}`;
    columns.set(column, [...(columns.get(column) ?? []), question]);
  }
  return [...columns.values()];
}

// A column of codes that nobody knows is one decision, and not one for each code.
function Together({ questions, onAnswer }: { questions: Question[] | undefined; onAnswer(questions: Question[], answer: string): void }) {
  const t = words.value.import;
  if (!questions || questions.length < kTogether) return null;
  const field = questions[0]!.what?.arguments.field as { nl: string; en: string } | string | undefined;
  if (field === undefined) return null;
  const types = new Set(questions.map((question) => question.candidates.find((candidate) => candidate.answer === "new")?.type));
  const [type] = types;
  const name = typeof field === "string" ? field : inLanguage(field);
  return (
    <p class="together">
      <span>{t.together(questions.length, name)}</span>
      {types.size === 1 && type !== undefined && <button type="button" class="utrecht-button utrecht-button--secondary-action" aria-label={`${t.allNew(questions.length, typeName(type))}: ${name}`} onClick={() => onAnswer(questions, "new")}>{t.allNew(questions.length, typeName(type))}</button>}
      <button type="button" class="utrecht-button utrecht-button--subtle" aria-label={`${t.allLeftOut(questions.length)}: ${name}`} onClick={() => onAnswer(questions, "-")}>{t.allLeftOut(questions.length)}</button>
    </p>
  );
}

// What the register and an edited file both changed: which of the two holds.
const isEdit = (question: Question) => question.candidates.some((candidate) => candidate.answer === "file");
function EditedTwice({ question, onAnswer }: { question: Question; onAnswer(answer: string): void }) {
  const t = words.value.import;
  return (
    <>
      {question.candidates.map((candidate) => (
        <button key={candidate.answer} type="button" class="utrecht-button utrecht-button--secondary-action" onClick={() => onAnswer(candidate.answer)}>
          {candidate.name} <span class="muted">{candidate.answer === "file" ? t.asInFile : t.asInRegister}</span>
        </button>
      ))}
    </>
  );
}

function typeName(type: string): string {
  const known = findType(type);
  return known ? inLanguage(known.label).toLowerCase() : type;
}
