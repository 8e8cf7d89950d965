/**
 * HtmlService: pages from text or from the pushed HTML files, with or without a template.
 *
 * Injected into every realm. Files are named without extension, folder kept.
 */

import { contentOfFile } from '../../google-html';
import type { PushedFile } from '../../host';
import { Refusal } from '../../refusal';
import type * as G from '../../script/google';
import type { Settable } from '../../script/guard';
import { handed, html, type Members, ScriptObject, type Table } from '../../script/script-object';
import { escapeScript, PRINT, templateCode } from '../../template-code';
import { FRAME_OPTIONS, SANDBOX_MODE } from '../../values/enums';
import { escapeHtml, LocalHtmlOutput } from './html-output';

/** Runs code of the script's realm as the body of a function: parameter names, their values, the body. */
export type RunInRealm = (names: readonly string[], values: readonly unknown[], body: string) => unknown;

const print = (value: unknown, context: string): string => (context === 'script' ? escapeScript(String(value)) : escapeHtml(String(value)));

class LocalHtmlTemplate extends ScriptObject implements Settable {
  override readonly table = HTML_TEMPLATE;
  private readonly variables = new Map<string, unknown>();

  constructor(
    private readonly source: string,
    private readonly run: RunInRealm,
  ) {
    super();
  }

  assign(name: string, value: unknown): void {
    this.variables.set(name, value);
  }

  assigned(name: string): unknown {
    return this.variables.get(name);
  }

  evaluate(): G.HtmlOutput {
    const names = [...this.variables.keys(), PRINT];
    const page = this.run(names, [...this.variables.values(), print], templateCode(this.source));
    return handed<G.HtmlOutput>(new LocalHtmlOutput(String(page)));
  }

  getRawContent(): string {
    return this.source;
  }

  getCode(): string {
    return templateCode(this.source);
  }
}

export class LocalHtmlService extends ScriptObject {
  override readonly table = HTML_SERVICE;
  readonly SandboxMode = SANDBOX_MODE;
  readonly XFrameOptionsMode = FRAME_OPTIONS;

  constructor(
    private readonly files: readonly PushedFile[],
    private readonly run: RunInRealm,
  ) {
    super();
  }

  createHtmlOutput(content: unknown = ''): G.HtmlOutput {
    return handed<G.HtmlOutput>(new LocalHtmlOutput(String(content)));
  }

  createHtmlOutputFromFile(name: string): G.HtmlOutput {
    return this.createHtmlOutput(contentOfFile(this.sourceOf(name)));
  }

  createTemplate(source: unknown): G.HtmlTemplate {
    return handed<G.HtmlTemplate>(new LocalHtmlTemplate(String(source), this.run) as Partial<G.HtmlTemplate>);
  }

  createTemplateFromFile(name: string): G.HtmlTemplate {
    return this.createTemplate(this.sourceOf(name));
  }

  private sourceOf(name: string): string {
    const file = this.files.find(candidate => candidate.type === 'HTML' && candidate.name === name);
    if (file === undefined) throw new Refusal(`No HTML file named ${name} was found.`);
    return file.source;
  }
}

const TEMPLATE_MEMBERS: Members<Omit<LocalHtmlTemplate, keyof Settable>, G.HtmlTemplate> = {
  evaluate: html(),
  getRawContent: html(),
  getCode: html(),
};
const SERVICE_MEMBERS: Members<LocalHtmlService, G.HtmlService> = {
  createHtmlOutput: html('', 'string'),
  createHtmlOutputFromFile: html('string'),
  createTemplate: html('string'),
  createTemplateFromFile: html('string'),
};

const HTML_TEMPLATE: Table = { name: 'HtmlTemplate', path: 'HtmlTemplate', members: TEMPLATE_MEMBERS };
const HTML_SERVICE: Table = { name: 'HtmlService', path: 'HtmlService', members: SERVICE_MEMBERS };
