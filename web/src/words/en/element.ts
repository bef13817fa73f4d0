// One element and its history.
import type { Words } from "../index";
import { plural } from "./text";

export const elementWords: Pick<Words, "element" | "history"> = {
  element: {
    gone: (key: string) => `${key} is not in the register`,
    goneMend: "It may have been removed. Look for it by name with Ctrl K.",
    fields: "Facts",
    links: "Links",
    history: "History",
    rename: "Rename",
    change: (label: string) => `Change ${label}`,
    changeShort: "change",
    emptyFields: (count: number) => `${count} empty ${plural(count, "field", "fields")}`,
    emptyLinks: (count: number) => `${count} empty ${plural(count, "link", "links")}`,
    saved: "Saved.",
    removeSure: (name: string) => `Remove “${name}”? Its links go as well. You can undo this.`,
    open: (count: number) => `${count} open ${plural(count, "point", "points")}`,
    fillIn: (label: string) => `Fill in ${label.toLowerCase()}`,
    addLink: (label: string) => `Link: ${label.toLowerCase()}`,
    waive: "Does not apply",
    waiveReason: "Why does this not apply here?",
  },
  history: {
    by: (who: string) => `by ${who}`,
    from: (source: string) => `from ${source}`,
    you: "you",
    account: (number: string) => (number === "1" ? "the administrator" : `account ${number}`),
    import: "an import",
    files: (count: number) => `${count} files`,
    addedWith: (count: number) => `Added, with ${count} ${plural(count, "value", "values")}`,
    added: "Added",
    key: (key: string) => `Key becomes ${key}`,
    labels: "Read labels changed",
    related: "Linked",
    unrelated: "Unlinked",
    measured: "Measurement added",
    removed: "Removed",
    undo: "undo",
    undoOf: (revision: number) => `Undo revision ${revision}`,
    all: (count: number) => `All ${count} changes`,
  },
};
