import "virtual:design-system.css";
import "./style/theme.css";
import "./style/base.css";
import "./style/frame.css";
import "./style/grid.css";
import "./style/screens.css";
import { render } from "preact";
import { App } from "./app/app";
import { applyPreferences } from "./base/preferences";
import { language } from "./notation/language";
import { chooseLanguage, usePseudo } from "./words";

applyPreferences();
await chooseLanguage(language.value);
if (new URL(location.href).searchParams.get("words") === "pseudo" || sessionStorage.getItem("koers.words") === "pseudo") {
  sessionStorage.setItem("koers.words", "pseudo");
  await usePseudo();
}
render(<App />, document.getElementById("app")!);
