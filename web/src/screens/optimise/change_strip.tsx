// What changed with respect to the answer before: what came in, fell off and moved, while one talks about it.
import type { Signal } from "@preact/signals";
import { Fragment } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { PortfolioAnswer } from "../../api/model";
import { address } from "../../base/router";
import { formatQuarter } from "../../notation/dates";
import { formatNumber } from "../../notation/numbers";
import { words } from "../../words";
import { differences } from "./differences";
import { Names } from "./links";
import "../../style/optimise/change_strip.css";

const kShown = 6;

interface Props {
  before: PortfolioAnswer;
  plan: PortfolioAnswer;
  follow: Signal<boolean>; // somebody took something over further down: lead to what it changed, once
}

export function ChangeStrip({ before, plan, follow }: Props) {
  const t = words.value.optimise;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!follow.peek()) return;
    follow.value = false;
    heading.current?.focus();
  }, [plan]);
  const { comes, goes, moved, value } = differences(before, plan);
  const none = comes.length === 0 && goes.length === 0 && moved.length === 0;
  const points = Math.abs(value) < 0.05 ? t.sameValue : value > 0 ? t.moreValue(formatNumber(value, 1)) : t.lessValue(formatNumber(-value, 1));
  return (
    <section class="change-strip" aria-labelledby="changed" role="status">
      <h2 id="changed" ref={heading} tabIndex={-1}>{t.changedSince}</h2>
      {none ? <p>{t.nothingChanged}</p> : (
        <dl>
          {comes.length > 0 && <><dt class="is-in">{t.cameIn}</dt><dd><Names list={comes} /></dd></>}
          {goes.length > 0 && <><dt class="is-out">{t.fellOff}</dt><dd><Names list={goes} /></dd></>}
          {moved.length > 0 && (
            <>
              <dt>{t.moved}</dt>
              <dd>
                {moved.slice(0, kShown).map((one, index) => (
                  <Fragment key={one.planned.element.key}>{index > 0 && ", "}<a href={address(["element", one.planned.element.key])}>{one.planned.element.name}</a> <span class="muted">{one.quarters === 0 ? one.planned.variant : t.movedTo(formatQuarter(one.before.start), formatQuarter(one.planned.start))}</span></Fragment>
                ))}
                {moved.length > kShown && <span class="muted"> {words.value.grid.andMore(moved.length - kShown)}</span>}
              </dd>
            </>
          )}
        </dl>
      )}
      <p class="muted">{points}</p>
    </section>
  );
}
