import { useWords } from '../../core/language';
import type { OverSupply } from '../../core/questions/gaps';
import { NodeLine, NodeLink } from '../NodeLink';
import { Empty } from '../Status';
import { NearNode } from './NearNode';

/** What is taught and not asked. */
export function OverSupplyTable({ items }: { items: OverSupply[] }) {
  const { t } = useWords();
  if (items.length === 0) return <Empty text="noOverSupply" />;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('taughtConcept')}</th>
          <th scope="col">{t('notAsked')}</th>
          <th scope="col">{t('hours')}</th>
          <th scope="col">{t('taughtIn')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.concept.id}>
            <th scope="row">
              <NodeLink node={item.concept} kind />
              {item.serves && <NearNode near={item.serves} label={t('serves')} />}
            </th>
            <td>{t(`over${item.kind}`)}</td>
            <td className="number">{item.hours > 0 ? item.hours : t('notRecorded')}</td>
            <td>
              <NodeLine nodes={item.courses} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
