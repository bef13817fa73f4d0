// What this reader prefers, and what this register is.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { connection, request } from "../api/client";
import type { OrganisationEntrance, OrganisationList } from "../api/model";
import { register } from "../app/state";
import { chooseTheme, remember, theme, type Theme } from "../base/preferences";
import { useTitle } from "../base/title";
import { formatMoment } from "../notation/dates";
import { language, type Language } from "../notation/language";
import { formatNumber } from "../notation/numbers";
import { chooseLanguage, words } from "../words";

export function SettingsScreen() {
  const t = words.value.settings;
  useTitle(words.value.rooms.settings);
  const session = useSignal<{ account: string; right: string; expires_at: string } | undefined>(undefined);
  useEffect(() => {
    void request<{ account: string; right: string; expires_at: string }>("GET", "/session").then((found) => (session.value = found)).catch(() => undefined);
  }, []);
  const organisations = useSignal<OrganisationList | undefined>(undefined);
  useEffect(() => {
    void request<OrganisationList>("GET", "/organisations").then((found) => (organisations.value = found)).catch(() => undefined);
  }, []);
  const enter = async (id: string) => {
    location.href = (await request<OrganisationEntrance>("POST", `/organisations/${encodeURIComponent(id)}/sessions`, { body: {} })).sign_in;
  };
  const known = register.value;
  const signOut = async () => {
    await request("DELETE", "/session").catch(() => undefined);
    connection.value = "gone";
  };
  return (
    <div class="page page-text">
      <h1 tabIndex={-1}>{words.value.rooms.settings}</h1>
      <section aria-labelledby="look">
        <h2 id="look">{t.look}</h2>
        <fieldset class="ticks">
          <legend>{words.value.frame.language}</legend>
          {(["nl", "en"] as Language[]).map((one) => (
            <label key={one} class="tick"><input type="radio" name="language" checked={language.value === one} onChange={() => { remember("language", one); void chooseLanguage(one); }} /> <span lang={one}>{one === "nl" ? "Nederlands" : "English"}</span></label>
          ))}
        </fieldset>
        <fieldset class="ticks">
          <legend>{t.theme}</legend>
          {(["system", "light", "dark"] as Theme[]).map((one) => (
            <label key={one} class="tick"><input type="radio" name="theme" checked={theme.value === one} onChange={() => chooseTheme(one)} /> <span>{t.themes[one]}</span></label>
          ))}
        </fieldset>
      </section>
      {known && (
        <section aria-labelledby="register">
          <h2 id="register">{t.register}</h2>
          <dl class="facts">
            <div><dt>{t.name}</dt><dd>{known.name}{known.example ? ` (${words.value.frame.example})` : ""}</dd></div>
            <div><dt>{t.elements}</dt><dd>{formatNumber(known.element_count)}</dd></div>
            <div><dt>{t.revision}</dt><dd>{formatNumber(known.head)}</dd></div>
            <div><dt>{t.metamodel}</dt><dd>{known.metamodel_version}</dd></div>
          </dl>
        </section>
      )}
      {organisations.value && (organisations.value.can_begin || organisations.value.organisations.length > 1) && (
        <section aria-labelledby="organisations">
          <h2 id="organisations">{words.value.begin.own.others}</h2>
          <ul class="plain-list">
            {organisations.value.organisations.map((one) => (
              <li key={one.id}>{one.id === "" ? <>{one.name} <span class="muted">{words.value.begin.own.here}</span></> : <button type="button" class="link-button" onClick={() => void enter(one.id)}>{one.example ? words.value.begin.own.backToExample(one.name) : words.value.begin.own.go(one.name)}</button>}</li>
            ))}
          </ul>
          {organisations.value.can_begin && <p><a class="utrecht-link" href="/begin/organisation">{words.value.begin.own.link}</a></p>}
        </section>
      )}
      <section aria-labelledby="take-along">
        <h2 id="take-along">{t.takeAlongTitle}</h2>
        <p>{t.takeAlongText}</p>
        <p class="row-of-buttons">
          <a class="utrecht-button utrecht-button--secondary-action button-link" href="/api/v1/exports/register.xlsx" download>{t.asExcel}</a>
          <a class="utrecht-button utrecht-button--secondary-action button-link" href="/api/v1/exports/register.json" download>{t.asJson}</a>
          <a class="utrecht-button utrecht-button--secondary-action button-link" href="/api/v1/exports/register.xml" download>{t.asArchimate}</a>
          <a class="utrecht-button utrecht-button--secondary-action button-link" href="/api/v1/exports/archi-csv.zip" download>{t.asArchiLists}</a>
          <a class="utrecht-link" href="/begin">{t.sectors}</a>
        </p>
      </section>
      {session.value && (
        <section aria-labelledby="session">
          <h2 id="session">{t.session}</h2>
          <p>{t.sessionText(accountName(session.value.account), formatMoment(session.value.expires_at))} {t.rights[session.value.right]}</p>
          <p class="row-of-buttons"><button type="button" class="utrecht-button utrecht-button--secondary-action" onClick={() => void signOut()}>{t.signOut}</button></p>
        </section>
      )}
      <p><a class="utrecht-link" href="/api/v1/openapi.json" target="_blank">{t.api}</a></p>
    </div>
  );
}

// "account:1" is who started Koers and opened its link.
function accountName(account: string): string {
  return account.startsWith("account:") ? words.value.history.account(account.slice("account:".length)) : account;
}
