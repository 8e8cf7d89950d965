/**
 * Makes page elements from texts, never from HTML.
 *
 * Used by every part of the page's own frame around the grid.
 */

type Attributes = Readonly<Record<string, string | boolean>>;

/** A new element with attributes (true sets an empty one, false leaves it out) and children; texts stay texts. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== false) made.setAttribute(name, value === true ? '' : value);
  made.append(...children);
  return made;
}

/** A push button; `kind` is how Sheets shows it. */
export function button(label: string, kind: 'plain' | 'primary', act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: `qd-button qd-button-${kind}` }, label);
  made.addEventListener('click', act);
  return made;
}

/** The page's own place with this id; throws when index.html lost it. */
export function pagePlace(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no place called ${id}.`);
  return found;
}
