import { useState } from 'react';
import { useWords } from '../../core/language';
import { COVERAGE, type Coverage, type CoverageCell, type CoverageColumn } from '../../core/questions/gaps';
import { useAnswer } from '../../core/useAnswer';
import { NodeLink } from '../NodeLink';
import { Answered, Empty } from '../Status';

const COLUMNS = 40;
const KINDS = ['Skill', 'Technology'];

/** Courses × skills or technologies: a table whose cells are the darker the higher the level. */
export function CoverageMap({ program, segment }: { program: string; segment: string | null }) {
  const { t, kind } = useWords();
  const [of, setOf] = useState('Skill');
  const asked = useAnswer(COVERAGE, { program, segment, of, columns: COLUMNS });
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">{t('coverageTitle')}</h2>
      <p className="small">{t('coverageLead')}</p>
      <fieldset className="choice">
        <legend>{t('coverageOf')}</legend>
        {KINDS.map((k) => (
          <label key={k}>
            <input type="radio" name="coverage-of" checked={of === k} onChange={() => setOf(k)} /> {kind(k)}
          </label>
        ))}
      </fieldset>
      <Answered asked={asked}>{({ coverage }) => <Matrix coverage={coverage} />}</Answered>
    </section>
  );
}

function Matrix({ coverage }: { coverage: Coverage }) {
  const { t } = useWords();
  const { columns, rows, joined } = coverage;
  if (columns.length === 0 || rows.length === 0) return <Empty text="nothing" />;
  return (
    <>
      {joined && <p className="small">{t('coverageJoined')}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard */}
      <section className="scrolls" tabIndex={0} aria-label={t('coverageTable')}>
        <table className="matrix">
          <thead>
            <tr>
              <th scope="col">{t('courseLabel')}</th>
              {columns.map((column, i) => (
                <Head key={column.concept?.id ?? i} column={column} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ course, cells }) => (
              <tr key={course.id}>
                <th scope="row">
                  <NodeLink node={course} />
                </th>
                {columns.map((column, i) => (
                  <Cell key={column.concept?.id ?? i} cell={cells.find((c) => c.column === i)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Head({ column }: { column: CoverageColumn }) {
  const { t } = useWords();
  return (
    <th scope="col" className={column.open > 0 ? 'open' : undefined}>
      <span>
        {column.concept ? <NodeLink node={column.concept} /> : t('coverageRest')}
        {column.concepts > 1 && ` (${column.concepts})`}
        {column.requiredLevel !== null && ` · ${t('askedLevel', { n: column.requiredLevel })}`}
        {column.open > 0 && ` · ${t('openN', { n: column.open })}`}
      </span>
    </th>
  );
}

/** The number says what the shade shows: the level, or how many concepts where no level is said. */
function Cell({ cell }: { cell: CoverageCell | undefined }) {
  const { t } = useWords();
  if (!cell) return <td />;
  const said = cell.level === null ? t('taughtNoLevel') : t('levelN', { n: cell.level });
  return (
    <td data-level={cell.level ?? 0} title={`${said} · ${t('conceptsN', { n: cell.concepts })}`}>
      {cell.level ?? '•'}
    </td>
  );
}
