import { percent } from '../../core/format';
import { useWords } from '../../core/language';
import type { Brief, Requirement } from '../../core/questions/brief';
import { Bar } from '../Bar';
import { NodeLink } from '../NodeLink';

interface Props {
  required: Requirement[];
  /** Where a link to ask without a concept leads; no such link when not given. */
  without?: (concept: Brief) => string;
}

/** What is asked for, each with its share of the whole. */
export function Requirements({ required, without }: Props) {
  const { t } = useWords();
  return (
    <ul className="requirements">
      {required.map(({ concept, level, share }) => (
        <li key={concept.id}>
          <span>
            <NodeLink node={concept} kind />
            {level !== null && <span className="small"> {t('levelN', { n: level })}</span>}
          </span>
          <span className="measured">
            <Bar value={share} /> <span className="figure">{percent(share)}</span>
            {without && <Remove concept={concept} href={without(concept)} />}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Remove({ concept, href }: { concept: Brief; href: string }) {
  const words = useWords();
  const label = words.t('removeConcept', { name: words.name(concept) });
  return (
    <a className="remove" href={href} aria-label={label} title={label}>
      ×
    </a>
  );
}
