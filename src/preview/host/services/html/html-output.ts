/**
 * A page made by a script, for the sidebar or a dialog.
 *
 * Made by HtmlService; the screen shows its `page`.
 */

import { checkWellFormed, shownPage } from '../../google-html';
import type { HtmlPage } from '../../host';
import { Refusal } from '../../refusal';
import type * as G from '../../script/google';
import { handed, html, type Members, ScriptObject, type Table } from '../../script/script-object';

/** Text that shows as itself in HTML: `escapeHtml('<b>')` → `'&lt;b&gt;'`. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}

/** The meta tags a page may have; the others are left out of what HtmlService delivers. */
const META_TAGS = new Set(['apple-mobile-web-app-capable', 'google-site-verification', 'mobile-web-app-capable', 'viewport']);

export class LocalHtmlOutput extends ScriptObject {
  override readonly table = HTML_OUTPUT;
  private title = '';
  private width: number | null = null;
  private height: number | null = null;

  private content = '';

  constructor(content: string) {
    super();
    this.setContent(content);
  }

  /** What the screen shows. */
  get page(): HtmlPage {
    return { title: this.title, html: shownPage(this.content), width: this.width, height: this.height };
  }

  append(added: string): G.HtmlOutput {
    return this.setContent(this.content + added);
  }

  appendUntrusted(added: string): G.HtmlOutput {
    return this.append(escapeHtml(added));
  }

  clear(): G.HtmlOutput {
    return this.setContent('');
  }

  getContent(): string {
    return this.content;
  }

  setContent(content: string): G.HtmlOutput {
    checkWellFormed(content);
    this.content = content;
    return handed<G.HtmlOutput>(this);
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): G.HtmlOutput {
    this.title = title;
    return handed<G.HtmlOutput>(this);
  }

  getWidth(): number {
    // Google gives null for a size that was never set although its declarations say a number.
    return this.width as number;
  }

  setWidth(width: number): G.HtmlOutput {
    this.width = width;
    return handed<G.HtmlOutput>(this);
  }

  getHeight(): number {
    return this.height as number;
  }

  setHeight(height: number): G.HtmlOutput {
    this.height = height;
    return handed<G.HtmlOutput>(this);
  }

  setSandboxMode(_mode: G.SandboxMode): G.HtmlOutput {
    return handed<G.HtmlOutput>(this);
  }

  setXFrameOptionsMode(_mode: G.XFrameOptionsMode): G.HtmlOutput {
    return handed<G.HtmlOutput>(this);
  }

  addMetaTag(name: string, _content: string): G.HtmlOutput {
    if (!META_TAGS.has(name)) throw new Refusal('The specified meta tag is not allowed in HtmlOutput.');
    return handed<G.HtmlOutput>(this);
  }
}

const MEMBERS: Members<LocalHtmlOutput, G.HtmlOutput> = {
  append: html('string'),
  appendUntrusted: html('string'),
  clear: html(),
  getContent: html(),
  setContent: html('string'),
  getTitle: html(),
  setTitle: html('string'),
  getWidth: html(),
  setWidth: html('number'),
  getHeight: html(),
  setHeight: html('number'),
  setSandboxMode: html('enum:SandboxMode'),
  setXFrameOptionsMode: html('enum:XFrameOptionsMode'),
  addMetaTag: html('string string'),
};

const HTML_OUTPUT: Table = { name: 'HtmlOutput', path: 'HtmlOutput', members: MEMBERS };
