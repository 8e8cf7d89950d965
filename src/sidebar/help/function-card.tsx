/**
 * One function: what it gives, and unfolded its parameters, an example with its result, and the button that writes it into the selected cell.
 *
 * Used by functions.tsx. A cell that is not empty is replaced after a second press only.
 */
import { useState } from 'preact/hooks';
import type { HelpView, Insertion, LanguageCode } from '../../contract';
import type { DescribedFunction } from '../../functions/described';
import { exampleFormula, exampleResult } from '../../functions/example-formula';
import { fill } from '../../languages/text';
import { useFrame } from '../frame';
import { Button } from '../parts/button';
import { Notice, TroubleNotice } from '../parts/notice';
import { useDoing } from '../wire/asking';

interface FunctionCardProps extends Pick<HelpView, 'decimal'> {
  readonly described: DescribedFunction;
  readonly line: string;
  readonly tabs: LanguageCode;
  /** What the example gives in the language of the tabs; none where it gives the same in all. */
  readonly answer: string | undefined;
}

export function FunctionCard({ described, decimal, line, tabs, answer }: FunctionCardProps) {
  const texts = useFrame().words.sidebar.help;
  const { name, parameters, help } = described;
  return (
    <details class="ruleCard">
      <summary>
        <code>{name}</code> <small>{line}</small>
      </summary>
      <p class="hint" lang="en">
        {help}
      </p>
      <dl class="told" lang="en">
        {parameters.map(parameter => (
          <div key={parameter.name}>
            <dt>
              <code>{parameter.name}</code>
              {parameter.optional && <small> {texts.optional}</small>}
            </dt>
            <dd>{parameter.text}</dd>
          </div>
        ))}
      </dl>
      <dl class="told">
        <div>
          <dt>{texts.example}</dt>
          <dd>
            <code>{exampleFormula(described, decimal, tabs)}</code>
          </dd>
        </div>
        <div>
          <dt>{texts.result}</dt>
          <dd class="result" lang={answer === undefined ? 'en' : tabs}>
            {exampleResult(answer ?? described.example.result, decimal)}
          </dd>
        </div>
      </dl>
      <Inserting name={name} tabs={tabs} />
    </details>
  );
}

function Inserting({ name, tabs }: Pick<FunctionCardProps, 'tabs'> & { readonly name: string }) {
  const { wire, words, viewOnly } = useFrame();
  const texts = words.sidebar.help;
  const doing = useDoing();
  const [answer, setAnswer] = useState<Insertion | null>(null);
  const insert = async (over: string | null) => {
    setAnswer(null);
    const reply = await doing.run(() => wire.call('insertFunction', { name, tabs, over }));
    if (reply?.ok === true) setAnswer(reply.value);
  };
  return (
    <>
      <Button busy={doing.busy} disabled={viewOnly} about={name} onClick={() => void insert(null)}>
        {texts.insert}
      </Button>
      <TroubleNotice trouble={doing.trouble} />
      {answer?.kind === 'inserted' && <Notice kind="good">✓ {fill(texts.inserted, { cell: answer.cell })}</Notice>}
      {answer?.kind === 'no_room' && <Notice kind="plain">{fill(texts.noRoom, { cell: answer.cell })}</Notice>}
      {answer?.kind === 'closed_tab' && <Notice kind="plain">{texts.closedTab}</Notice>}
      {answer?.kind === 'filled' && (
        <Notice kind="plain">
          <p>{fill(texts.filled, { cell: answer.cell })}</p>
          <div class="actions">
            <Button onClick={() => void insert(answer.cell)}>{texts.replace}</Button>
            <Button kind="quiet" onClick={() => setAnswer(null)}>
              {words.sidebar.frame.cancel}
            </Button>
          </div>
        </Notice>
      )}
    </>
  );
}
