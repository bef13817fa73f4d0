// The whole page: who is not signed in sees how to; who is, the frame with the screen of the address.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { ApiProblem, connection } from "../api/client";
import { Problem } from "../base/problem";
import { path, segments } from "../base/router";
import { HomeScreen } from "../screens/home";
import { SignInScreen } from "../screens/sign_in";
import { words } from "../words";
import { Frame } from "./frame";
import { lazy } from "./lazy";
import { isRoom, typesOf } from "./rooms";
import { findType, listen, loadRegister, metamodel, onEvent, start } from "./state";

const Elements = lazy(() => import("../screens/room").then((module) => module.RoomScreen));
const Element = lazy(() => import("../screens/element").then((module) => module.ElementScreen));
const Optimise = lazy(() => import("../screens/optimise/optimise").then((module) => module.OptimiseScreen));
const Scoring = lazy(() => import("../screens/scoring/scoring").then((module) => module.ScoringScreen));
const Import = lazy(() => import("../screens/import/import").then((module) => module.ImportScreen));
const Begin = lazy(() => import("../screens/begin/begin").then((module) => module.BeginScreen));
const Pack = lazy(() => import("../screens/begin/pack").then((module) => module.PackScreen));
const Organisation = lazy(() => import("../screens/begin/organisation").then((module) => module.OrganisationScreen));
const Settings = lazy(() => import("../screens/settings").then((module) => module.SettingsScreen));

export function App() {
  const problem = useSignal<unknown>(undefined);
  const begin = async () => {
    problem.value = undefined;
    try {
      await start();
      connection.value = "ok";
      listen();
      (window.requestIdleCallback ?? setTimeout)(() => void import("./palette"));
    } catch (fault) {
      if (!(fault instanceof ApiProblem && fault.status === 401)) problem.value = fault;
    }
  };
  useEffect(() => {
    void begin();
    return onEvent("revision", () => void loadRegister().catch(() => undefined));
  }, []);

  if (connection.value === "gone") return <SignInScreen onRetry={() => void begin()} />;
  if (problem.value !== undefined) return <main class="alone"><h1>Koers</h1><Problem of={problem.value} onRetry={() => void begin()} /></main>;
  if (!metamodel.value) return <main class="alone" aria-busy="true"><p class="muted">{words.value.loading}</p></main>;
  return <Frame><Screen /></Frame>;
}

function Screen() {
  const [first, second, third] = segments.value;
  path.value; // redraws when the address changes
  if (first === undefined) return <HomeScreen />;
  if (first === "import") return <Import />;
  if (first === "settings") return <Settings />;
  if (first === "begin" && second === undefined) return <Begin />;
  if (first === "begin" && second === "organisation") return <Organisation />;
  if (first === "begin" && second !== undefined) return <Pack key={second} name={second} />;
  if (first === "element" && second !== undefined) return <Element key={second} elementKey={second} />;
  if (first === "portfolio" && second === "optimise" && third === undefined) return <Optimise />;
  if (first === "portfolio" && second === "scoring" && third === undefined) return <Scoring />;
  if (isRoom(first) && third === undefined) {
    const type = second === undefined ? typesOf(first)[0] : findType(second);
    if (type && type.room === first) return <Elements key={type.name} room={first} type={type} />;
  }
  return <NotFound />;
}

function NotFound() {
  const t = words.value.frame;
  return (
    <div class="page">
      <h1 tabIndex={-1}>{t.notFound}</h1>
      <p>{t.notFoundMend} <a class="utrecht-link" href="/">{t.toHome}</a></p>
    </div>
  );
}

