import { useWords } from '../../core/language';
import type { Decision } from '../../core/questions/decisions';
import { NodeLink } from '../NodeLink';
import { Deciding } from './Deciding';

interface Props {
  decisions: Decision[];
  program: string | null;
  revision: number;
}

/** Decisions on what is proposed no more, above all what was accepted; they may be changed here. */
export function DecidedElsewhere({ decisions, program, revision }: Props) {
  const { t } = useWords();
  if (decisions.length === 0) return null;
  return (
    <section aria-labelledby="decided-before">
      <h2 id="decided-before">{t('decisionsHere')}</h2>
      <ul>
        {decisions.map(
          (d) =>
            d.process &&
            d.target && (
              <li key={d.target.id} className="decided">
                <h3>
                  <NodeLink node={d.target} kind />
                </h3>
                <Deciding proposed={{ process: d.process.id, target: d.target, program, revision }} before={d} />
              </li>
            ),
        )}
      </ul>
    </section>
  );
}
