/**
 * Notes of cells as the parts of an .xlsx file that hold them, which the library does not write: the texts, and for each an old-fashioned drawing
 * without which Excel shows none. Used by file.ts.
 */
import type { Cell } from '../workbook';

export interface CellNote {
  readonly cell: Pick<Cell, 'row' | 'column'>;
  readonly text: string;
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CHARACTERS_PER_LINE = 34;
const LINE_POINTS = 14;

/** Signs that XML has no place for are left out. */
function escaped(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs that XML 1.0 forbids.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
  );
}

function a1({ row, column }: CellNote['cell']): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

function textsXml(notes: readonly CellNote[]): string {
  const one = ({ cell, text }: CellNote) =>
    `<comment ref="${a1(cell)}" authorId="0"><text><r><t xml:space="preserve">${escaped(text)}</t></r></text></comment>`;
  const list = notes.map(one).join('');
  return `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author></author></authors><commentList>${list}</commentList></comments>`;
}

/** A box as high as its text needs, hidden until the pointer rests on the cell. */
function shapeXml({ cell, text }: CellNote, at: number): string {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_PER_LINE)), 1);
  return [
    `<v:shape id="_x0000_s${1025 + at}" type="#_x0000_t202" fillcolor="#ffffe1" o:insetmode="auto"`,
    ` style="position:absolute;width:190pt;height:${lines * LINE_POINTS}pt;visibility:hidden">`,
    '<v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
    `<x:AutoFill>False</x:AutoFill><x:Row>${cell.row}</x:Row><x:Column>${cell.column}</x:Column></x:ClientData></v:shape>`,
  ].join('');
}

function shapesXml(notes: readonly CellNote[], place: number): string {
  return [
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${place + 1}"/></o:shapelayout>`,
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>',
    ...notes.map(shapeXml),
    '</xml>',
  ].join('');
}

/** Two more relations of a tab, which may have none yet. */
function withRelations(xml: string | undefined, place: number): string {
  const own = [
    `<Relationship Id="rIdNotes" Target="../comments${place}.xml" Type="${RELATIONS}/comments"/>`,
    `<Relationship Id="rIdNoteShapes" Target="../drawings/notes${place}.vml" Type="${RELATIONS}/vmlDrawing"/>`,
  ].join('');
  return (xml ?? `<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`).replace('</Relationships>', `${own}</Relationships>`);
}

/** The tab's own text with its notes' drawing, which stands behind charts and before tables. */
function withDrawing(xml: string): string {
  const at = xml.indexOf('<tableParts');
  const end = at < 0 ? xml.lastIndexOf('</worksheet>') : at;
  return `${xml.slice(0, end)}<legacyDrawing r:id="rIdNoteShapes"/>${xml.slice(end)}`;
}

function withTypes(xml: string, places: readonly number[]): string {
  const types = 'application/vnd.openxmlformats-officedocument';
  const own = places.map(place => `<Override PartName="/xl/comments${place}.xml" ContentType="${types}.spreadsheetml.comments+xml"/>`);
  return xml.replace('</Types>', `<Default Extension="vml" ContentType="${types}.vmlDrawing"/>${own.join('')}</Types>`);
}

/**
 * The texts of a file with the notes of its tabs.
 * @param texts paths inside the file with their XML
 * @param notes of each tab, in the order of the tabs
 */
export function withNotes(
  texts: Readonly<Record<string, string>>,
  notes: readonly (readonly CellNote[])[],
): Readonly<Record<string, string>> {
  const places = notes.flatMap((list, place) => (list.length > 0 ? [place] : []));
  if (places.length === 0) return texts;
  const types = '[Content_Types].xml';
  const parts: Record<string, string> = { ...texts, [types]: withTypes(texts[types] ?? '', places) };
  for (const place of places) {
    const own = notes[place] ?? [];
    const sheet = `xl/worksheets/sheet${place}.xml`;
    const relations = `xl/worksheets/_rels/sheet${place}.xml.rels`;
    parts[`xl/comments${place}.xml`] = textsXml(own);
    parts[`xl/drawings/notes${place}.vml`] = shapesXml(own, place);
    parts[relations] = withRelations(parts[relations], place);
    parts[sheet] = withDrawing(parts[sheet] ?? '');
  }
  return parts;
}
