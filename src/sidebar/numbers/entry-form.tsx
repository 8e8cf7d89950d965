/**
 * One number: what it counts, the last value, a big field, the day, a note, and the question when it is far from the last one.
 *
 * Used by panels/numbers.tsx.
 */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DueNumber, NumberHabit } from '../../contract';
import { fill } from '../../languages/text';
import { weekText } from '../day-text';
import { useFrame } from '../frame';
import { showMeasure } from '../measure';
import { PickField, TextField, Tick } from '../parts/field';
import { NumberField } from '../parts/number-field';
import { readingSentence } from '../reading-sentence';
import { calendarAddress } from '../today/calendar-address';
import { unitWord } from '../unit-word';
import { sentenceFor } from '../wire/trouble';
import type { Words } from '../words';
import { DOUBTS, type Entry, type EntryField, fieldOf, type Meaning, NOTE_MAX, readEntry, typeEntry } from './entries';
import { reminderOf } from './reminder';

interface EntryFormProps {
  readonly entry: Entry;
  /** Problems show after the person tried to go on; a server's problem shows at once. */
  readonly tried: boolean;
  readonly change: (entry: Entry) => void;
}

export function EntryForm({ entry, tried, change }: EntryFormProps) {
  const { words, opening } = useFrame();
  const texts = words.sidebar.numbers;
  const box = useRef<HTMLDivElement>(null);
  const { due } = entry;
  const meaning = readEntry(entry, opening.habit);
  const problem = (field: EntryField): string | null => {
    if (entry.problem !== null && DOUBTS[entry.problem.code] === undefined && fieldOf(entry.problem.code) === field)
      return sentenceFor(entry.problem, words);
    return tried ? meaningSentence(meaning, field, entry, opening.habit, words) : null;
  };
  // The next number is typed without reaching for the mouse, and no key is lost between the two: focus moves before the page is painted.
  useLayoutEffect(() => {
    box.current?.querySelector('input')?.focus();
  }, [due.kpi, due.day]);
  return (
    <div class="entry" ref={box}>
      <h2 class="kpi">{due.name}</h2>
      <p class="hint">
        {due.last === null ? texts.noLast : fill(texts.last, { value: due.lastText })}
        {due.owner !== '' && ` · ${due.owner}`}
        {due.overdueDays > 0 && ' · '}
        {due.overdueDays > 0 && <b class="lateWord">{fill(texts.late, { n: due.overdueDays })}</b>}
      </p>
      <NumberField
        big
        label={texts.value}
        value={entry.text}
        unit={unitWord(due.unit, due.currency, words)}
        hint={meaning.kind === 'ready' || meaning.kind === 'unsure' ? fill(texts.reads, { value: meaning.shown }) : undefined}
        problem={problem('value')}
        onInput={text => change(typeEntry(entry, { text }))}
      />
      {(meaning.kind === 'unsure' || entry.sure) && (
        <div class="notice plain" role="status">
          <p>{questionOf(entry, meaning, opening.habit, words)}</p>
          <Tick
            label={fill(texts.farYes, { value: meaning.kind === 'unsure' || meaning.kind === 'ready' ? meaning.shown : entry.text })}
            checked={entry.sure}
            onChange={sure => change(typeEntry(entry, { sure }))}
          />
        </div>
      )}
      {due.periods.length > 0 ? (
        <PeriodField entry={entry} change={change} />
      ) : (
        <TextField
          kind="date"
          label={texts.day}
          value={entry.day}
          problem={problem('day')}
          onInput={day => change(typeEntry(entry, { day }))}
        />
      )}
      <TextField
        label={texts.note}
        value={entry.note}
        placeholder={texts.noteHint}
        problem={problem('note')}
        onInput={note => change(typeEntry(entry, { note }))}
      />
      <RemindMe due={due} />
      {due.definition !== '' && (
        <details>
          <summary>{texts.meaning}</summary>
          <p>{due.definition}</p>
        </details>
      )}
    </div>
  );
}

/** What the person is asked about a value that looks like a slip; once confirmed, what they were asked. */
function questionOf({ due, seen }: Entry, meaning: Meaning, habit: NumberHabit, words: Words): string {
  const texts = words.sidebar.numbers;
  if (seen !== null && (meaning.kind !== 'unsure' || meaning.doubt === 'stands'))
    return fill(words.problems.number_stands, { kpi: due.name, value: showMeasure(seen, due, habit) });
  if (meaning.kind === 'unsure' && meaning.doubt === 'above_hundred') return texts.aboveHundred;
  if (meaning.kind === 'unsure' && meaning.doubt === 'negative') return texts.belowZero;
  if (due.last === null && due.baseline !== null) return fill(texts.farFromBaseline, { baseline: showMeasure(due.baseline, due, habit) });
  return fill(texts.far, { last: due.lastText });
}

/** The week a total is for, kept under its last day; what it has already is named, since the new number takes its place. */
function PeriodField({ entry, change }: Pick<EntryFormProps, 'entry' | 'change'>) {
  const { words, opening } = useFrame();
  const texts = words.sidebar.numbers;
  const chosen = entry.due.periods.find(({ to }) => to === entry.day);
  const start = opening.workbook.kind === 'cycle' ? opening.workbook.cycle.start : '';
  const hint = chosen === undefined ? '' : chosen.entered !== '' ? fill(texts.periodReplaces, { value: chosen.entered }) : '';
  const before = chosen !== undefined && chosen.to < start ? texts.periodBefore : '';
  return (
    <PickField
      label={texts.period}
      value={entry.day}
      options={entry.due.periods.map(period => {
        const text = weekText(period, words.calendar);
        return {
          value: period.to,
          text: period.entered === '' ? text : fill(texts.periodEntered, { period: text, value: period.entered }),
        };
      })}
      hint={[hint, before].filter(said => said !== '').join(' ')}
      onPick={day => change(typeEntry(entry, { day }))}
    />
  );
}

/** The check-ins of this KPI for somebody's own calendar, from the next one to the end of the cycle. */
function RemindMe({ due }: { readonly due: DueNumber }) {
  const { words, opening } = useFrame();
  const texts = words.sidebar.today;
  if (opening.workbook.kind !== 'cycle' || due.next === null) return null;
  // What is late is due today.
  const [, from = due.next] = [due.next, opening.today].sort();
  const { end, name } = opening.workbook.cycle;
  const reminder = reminderOf({ kpi: due.kpi, title: `${due.name} – ${name}`, from, until: end, cadenceDays: due.cadenceDays });
  if (reminder === null) return null;
  return (
    <details>
      <summary>{words.sidebar.numbers.remind}</summary>
      <p class="ways">
        <a href={reminder.link} target="_blank" rel="noopener noreferrer">
          {texts.tickActions.review}
        </a>
        <a href={calendarAddress(reminder.file)} download={`${due.kpi}.ics`}>
          {texts.calendarFile}
        </a>
      </p>
    </details>
  );
}

function meaningSentence(
  meaning: Meaning,
  field: EntryField,
  entry: Entry,
  habit: Parameters<typeof readEntry>[1],
  words: Words,
): string | null {
  const texts = words.sidebar.numbers;
  if (field === 'value')
    return meaning.kind === 'unreadable' ? readingSentence(meaning.problem, entry.due, entry.due.last, habit, words) : null;
  if (field === 'day') return meaning.kind === 'day_missing' ? texts.dayMissing : null;
  return meaning.kind === 'note_too_long' ? fill(texts.noteTooLong, { n: meaning.length, max: NOTE_MAX }) : null;
}
