import { columnsOf, columnX, curve, type Line, linesOf, MAP, rowY } from '../../core/curriculum';
import { useWords } from '../../core/language';
import type { Course, CurriculumAnswer } from '../../core/questions/curriculum';
import { NodeLink } from '../NodeLink';

/** Semesters as columns, courses as cards, prerequisites as lines; the table beside it says the same in words. */
export function CurriculumMap({ answer }: { answer: CurriculumAnswer }) {
  const { t } = useWords();
  const columns = columnsOf(answer.courses);
  const onPath = new Set(answer.longestPath.map((course) => course.id));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className="curriculum-map" aria-label={t('curriculumMap')} tabIndex={0}>
      <ol style={{ inlineSize: `${columnX(columns.length)}rem` }}>
        {columns.map((column) => (
          <li key={column.semester ?? 'none'} style={{ inlineSize: `${MAP.card}rem` }}>
            <h3>{column.semester === null ? t('semesterUnknown') : t('semesterN', { n: column.semester })}</h3>
            <ul>
              {column.courses.map((course) => (
                <Card key={course.course.id} course={course} onPath={onPath.has(course.course.id)} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <Lines
        lines={linesOf(columns, answer)}
        width={columnX(columns.length)}
        height={rowY(Math.max(...columns.map((c) => c.courses.length)))}
      />
    </section>
  );
}

function Card({ course, onPath }: { course: Course; onPath: boolean }) {
  const { t } = useWords();
  return (
    <li className={onPath ? 'on-path' : undefined} style={{ blockSize: `${MAP.row}rem` }}>
      <NodeLink node={course.course} />
      <p className="small">
        {t('blockingN', { n: course.blocking })} · {t('delayN', { n: course.delay })}
      </p>
    </li>
  );
}

function Lines({ lines, width, height }: { lines: Line[]; width: number; height: number }) {
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${width} ${height}`}
      style={{ inlineSize: `${width}rem`, blockSize: `${height}rem` }}
    >
      {lines.map((line) => (
        <path
          key={line.key}
          d={curve(line)}
          className={[line.onPath && 'on-path', line.misplaced && 'misplaced'].filter(Boolean).join(' ')}
        />
      ))}
    </svg>
  );
}
