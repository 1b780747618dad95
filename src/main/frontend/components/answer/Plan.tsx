import { score } from '../../core/format';
import { useWords } from '../../core/language';
import type { Placement } from '../../core/questions/absorption';
import { Fact } from '../Fact';
import { NodeLine, NodeLink } from '../NodeLink';

/** How a course would take something up: the way, the hours and where they come from, who, with what, on which project. */
export function Plan({ placement }: { placement: Placement }) {
  const { t, pick } = useWords();
  const { way, reason, needed, free, drop, shorten, teacher, mastery, equipment, projects, missing, structure } =
    placement;
  return (
    <dl className="facts" aria-label={t('plan')}>
      <Fact name={t('way')}>
        {t(`way${way}`)}: {pick(reason)}
      </Fact>
      <Fact name={t('hoursNeeded')}>
        {t('hoursN', { n: needed })}
        {free !== null && ` (${t('hoursFree', { n: free })})`}
      </Fact>
      {drop.length > 0 && (
        <Fact name={t('drop')}>
          <NodeLine nodes={drop} />
        </Fact>
      )}
      {shorten && (
        <Fact name={t('shorten')}>
          <NodeLink node={shorten} />
        </Fact>
      )}
      {missing.map((m) => (
        <Fact key={m.concept.id} name={t('prerequisiteMissing')}>
          <NodeLink node={m.concept} /> → <NodeLink node={m.neededFor} />
          {m.addTo && (
            <>
              {' · '}
              {t('addTo')} <NodeLink node={m.addTo} />
            </>
          )}
        </Fact>
      ))}
      <Fact name={t('canTeach')}>
        {teacher && (
          <>
            <NodeLink node={teacher} /> {score(mastery)}
          </>
        )}
      </Fact>
      {equipment.map((e) => (
        <Fact key={e.equipment.id} name={t('equipment')}>
          <NodeLink node={e.equipment} /> {t(`where${e.where}`)}
          {e.host && (
            <>
              {' · '}
              <NodeLink node={e.host} />
            </>
          )}
        </Fact>
      ))}
      {projects.map((p) => (
        <Fact key={p.project.id} name={t('realProject')}>
          <NodeLink node={p.project} />
          <Grade name="gradeLearning" nodes={p.learning} />
          <Grade name="gradeExercise" nodes={p.exercise} />
          <Grade name="gradeInnovation" nodes={p.innovation} />
          <Grade name="tasksMade" nodes={p.tasks} />
        </Fact>
      ))}
      {structure && <Fact name={t('structureChange')}>{t('structureNumbers', { ...structure })}</Fact>}
    </dl>
  );
}

function Grade({
  name,
  nodes,
}: {
  name: 'gradeLearning' | 'gradeExercise' | 'gradeInnovation' | 'tasksMade';
  nodes: Placement['programs'];
}) {
  const { t } = useWords();
  if (nodes.length === 0) return null;
  return (
    <p className="small">
      {t(name)} <NodeLine nodes={nodes} />
    </p>
  );
}
