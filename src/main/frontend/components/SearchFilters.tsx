import { useId } from 'react';
import { useWords } from '../core/language';
import { NODES, type SearchPage } from '../core/questions/nodes';
import { go, links, type SearchParams } from '../core/route';
import { useAnswer } from '../core/useAnswer';

/** What the hits are narrowed to; every choice is in the address. */
export function SearchFilters({ asked, counts }: { asked: SearchParams; counts: SearchPage['counts'] }) {
  const { t, pick, vocabulary } = useWords();
  const set = (change: Partial<SearchParams>) => go(links.search({ ...asked, ...change, offset: null }));
  return (
    <fieldset className="filters">
      <legend>{t('filter')}</legend>
      <Choice
        label={t('chain')}
        all={t('allChains')}
        value={asked.chain}
        options={vocabulary.chains.map((chain) => [chain.name, pick(chain)])}
        onChange={(chain) => set({ chain, kind: null })}
      />
      <NodeChoice label={t('program')} kind="Program" value={asked.program} onChange={(program) => set({ program })} />
      <NodeChoice
        label={t('enterprise')}
        kind="Enterprise"
        value={asked.enterprise}
        onChange={(enterprise) => set({ enterprise })}
      />
      <Day label={t('since')} value={asked.since} onChange={(since) => set({ since })} />
      <Day label={t('until')} value={asked.until} onChange={(until) => set({ until })} />
      <KindCounts asked={asked} counts={counts} />
    </fieldset>
  );
}

/** The kinds that have hits, most first; the chosen one leads back to all. */
function KindCounts({ asked, counts }: { asked: SearchParams; counts: SearchPage['counts'] }) {
  const words = useWords();
  const shown = counts
    .filter((c) => !asked.chain || words.chain(c.kind) === asked.chain)
    .sort((a, b) => b.count - a.count);
  return (
    <ul className="kinds" aria-label={words.t('kindsFound')}>
      {shown.map(({ kind, count }) => (
        <li key={kind} data-chain={words.chain(kind)}>
          <a
            href={links.search({ ...asked, kind: asked.kind === kind ? null : kind, offset: null })}
            aria-current={asked.kind === kind ? 'true' : undefined}
          >
            {words.kind(kind)} <span className="count">{words.number(count)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

interface ChoiceProps {
  label: string;
  all: string;
  value?: string | null;
  options: [value: string, name: string][];
  onChange: (value: string | null) => void;
}

function Choice({ label, all, value, options, onChange }: ChoiceProps) {
  const field = useId();
  return (
    <div>
      <label htmlFor={field}>{label}</label>
      <select id={field} value={value ?? ''} onChange={(e) => onChange(e.target.value || null)}>
        <option value="">{all}</option>
        {value && !options.some(([v]) => v === value) && <option value={value}>{value}</option>}
        {options.map(([v, name]) => (
          <option key={v} value={v}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function NodeChoice({ kind, ...choice }: Omit<ChoiceProps, 'all' | 'options'> & { kind: string }) {
  const words = useWords();
  const { answer } = useAnswer(NODES, { kind, first: 200 });
  const options = (answer?.nodes.nodes ?? []).map((node): [string, string] => [node.id, words.name(node)]);
  return <Choice {...choice} all={words.t('all')} options={options} />;
}

function Day({ label, value, onChange }: { label: string; value?: string | null; onChange: (day: string) => void }) {
  const field = useId();
  return (
    <div>
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        type="date"
        defaultValue={value ?? ''}
        onBlur={(e) => e.target.value !== (value ?? '') && onChange(e.target.value)}
      />
    </div>
  );
}
