// What the importer is in doubt about: asked once for all cells that say the same. What is not answered is left out.
import { useSignal } from "@preact/signals";
import type { ImportOptions, ImportReport } from "../../api/model";
import { findType } from "../../app/state";
import { inLanguage } from "../../notation/language";
import { formatShare } from "../../notation/numbers";
import { words } from "../../words";
import { placeText } from "./rows_report";

type Question = ImportReport["questions"][number];
const kFirst = 6;
const kFold = 3; // fewer than this are not worth a fold

export function Questions({ report, options, onAnswer }: { report: ImportReport; options: ImportOptions; onAnswer(answers: Record<string, string>): void }) {
  const t = words.value.import;
  const all = useSignal(false);
  const ofModel = Object.entries(options.answers).filter(([id]) => /^model:[a-z_]+$/.test(id)); // what kind of model it is, and its name: not questions
  const given = Object.keys(options.answers).length - ofModel.length;
  if (report.questions.length === 0 && given === 0) return null;
  const folded = !all.value && report.questions.length >= kFirst + kFold;
  const shown = !folded ? report.questions : report.questions.slice(0, kFirst);
  const answer = (id: string, value: string) => onAnswer({ ...options.answers, [id]: value });
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{t.questions(report.questions.length)}</h2>
      {report.questions.length > 0 && <p>{t.questionsText}</p>}
      <ol class="questions">
        {shown.map((question) => (
          <li key={question.id}>
            <fieldset>
              <legend>{inLanguage(question.what)}</legend>
              {isEdit(question) ? <EditedTwice question={question} onAnswer={(value) => answer(question.id, value)} /> : question.candidates.map((candidate) => (
                <button key={candidate.answer} type="button" class="utrecht-button utrecht-button--secondary-action" onClick={() => answer(question.id, candidate.answer)}>
                  {candidate.answer === "new" ? t.makeNew(candidate.name) : candidate.name}
                  <span class="muted"> {candidate.answer === "new" ? typeName(candidate.type) : candidate.key || t.inThisImport}{candidate.likeness > 0 && candidate.likeness < 1 ? ` · ${t.alike(formatShare(candidate.likeness, 0))}` : ""}</span>
                </button>
              ))}
              {!isEdit(question) && <button type="button" class="utrecht-button utrecht-button--subtle" onClick={() => answer(question.id, "-")}>{t.leaveOut}</button>}
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
