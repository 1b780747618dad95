import { percent, score } from '../../core/format';
import { useWords } from '../../core/language';
import type { Brief, Cover } from '../../core/questions/brief';
import { Bar } from '../Bar';
import { NodeLine, NodeLink } from '../NodeLink';

interface Props {
  covers: Cover[];
  uncovered: Brief[];
  /** Whether the table names who proves each concept. */
  persons?: boolean;
}

/** What is covered and how well, then what is not. */
export function CoverTable({ covers: all, uncovered, persons = false }: Props) {
  const { t } = useWords();
  const covers = all.filter((c) => c.proof > 0);
  return (
    <>
      {covers.length > 0 && (
        <table className="covers">
          <thead>
            <tr>
              <th scope="col">{t('covers')}</th>
              <th scope="col">{t('share')}</th>
              <th scope="col">{t('proof')}</th>
              {persons && <th scope="col">{t('provedBy')}</th>}
            </tr>
          </thead>
          <tbody>
            {covers.map((c) => (
              <tr key={c.concept.id}>
                <th scope="row">
                  <NodeLink node={c.concept} />
                </th>
                <td className="number">{percent(c.share)}</td>
                <td className="measured">
                  <Bar value={c.proof} /> {score(c.proof)}
                </td>
                {persons && <td>{c.person && <NodeLink node={c.person} />}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {uncovered.length > 0 && (
        <p className="uncovered">
          <strong>{t('uncovered')}</strong> <NodeLine nodes={uncovered} />
        </p>
      )}
    </>
  );
}
