// Elements named in a row, each leading to its page.
import { Fragment } from "preact";
import type { PortfolioLeftOut } from "../../api/model";
import { address } from "../../base/router";
import { words } from "../../words";

type ElementLink = PortfolioLeftOut["element"];

const kShown = 6;

export function Links({ list }: { list: ElementLink[] }) {
  return <>{list.map((link, index) => <Fragment key={link.key}>{index > 0 && ", "}<a href={address(["element", link.key])}>{link.name}</a></Fragment>)}</>;
}

// The first few, and how many more.
export function Names({ list }: { list: { element: ElementLink }[] }) {
  return (
    <>
      <Links list={list.slice(0, kShown).map((one) => one.element)} />
      {list.length > kShown && <span class="muted"> {words.value.grid.andMore(list.length - kShown)}</span>}
    </>
  );
}
