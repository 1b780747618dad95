import { useWords } from '../../core/language';
import type { NodeRecord } from '../../core/questions/record';

/** Said at the head of the record already, or by the lines below. */
const SHOWN = new Set(['name', 'nameEn', 'description', 'descriptionEn', 'aliases', 'source']);

export function Properties({ node }: { node: NodeRecord }) {
  const { t, pick } = useWords();
  return (
    <section aria-labelledby="properties">
      <h2 id="properties">{t('properties')}</h2>
      <dl className="facts">
        <dt>{t('id')}</dt>
        <dd>
          <code>{node.id}</code>
        </dd>
        {node.aliases.length > 0 && (
          <>
            <dt>{t('aliases')}</dt>
            <dd>{node.aliases.join(t('listSeparator'))}</dd>
          </>
        )}
        {node.properties
          .filter((p) => !SHOWN.has(p.name))
          .map((p) => [<dt key={p.name}>{pick(p)}</dt>, <dd key={`${p.name}=`}>{p.value}</dd>])}
        <dt>{t('source')}</dt>
        <dd className="source">{node.source ?? t('notRecorded')}</dd>
      </dl>
    </section>
  );
}
