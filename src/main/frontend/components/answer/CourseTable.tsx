import { useWords } from '../../core/language';
import type { Brief } from '../../core/questions/brief';
import type { Course } from '../../core/questions/curriculum';
import { NodeLine, NodeLink } from '../NodeLink';

/** Every course with its factors; each number opens to the courses it counts. */
export function CourseTable({ courses }: { courses: Course[] }) {
  const { t } = useWords();
  return (
    <table className="course-table">
      <thead>
        <tr>
          <th scope="col">{t('courseLabel')}</th>
          <th scope="col">{t('semester')}</th>
          <th scope="col">{t('hours')}</th>
          <th scope="col">{t('courseType')}</th>
          <th scope="col">{t('blocking')}</th>
          <th scope="col">{t('delay')}</th>
          <th scope="col">{t('complexity')}</th>
          <th scope="col">{t('prerequisites')}</th>
        </tr>
      </thead>
      <tbody>
        {courses.map((course) => (
          <Row key={course.course.id} course={course} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ course }: { course: Course }) {
  const { t } = useWords();
  const { semester, hours, courseType, prerequisites } = course;
  return (
    <tr>
      <th scope="row">
        <NodeLink node={course.course} />
      </th>
      <td className="number" data-label={t('semester')}>
        {semester ?? t('notRecorded')}
      </td>
      <td className="number" data-label={t('hours')}>
        {hours ?? t('notRecorded')}
      </td>
      <td data-label={t('courseType')}>{courseType ?? t('notRecorded')}</td>
      <td className="number" data-label={t('blocking')}>
        <Counted n={course.blocking} nodes={course.blocks} />
      </td>
      <td className="number" data-label={t('delay')}>
        <Counted n={course.delay} nodes={course.longestPath} />
      </td>
      <td className="number" data-label={t('complexity')}>
        {course.complexity}
      </td>
      <td data-label={t('prerequisites')}>
        {prerequisites.length > 0 ? <NodeLine nodes={prerequisites} /> : t('none')}
      </td>
    </tr>
  );
}

function Counted({ n, nodes }: { n: number; nodes: Brief[] }) {
  if (n === 0) return 0;
  return (
    <details>
      <summary>{n}</summary>
      <NodeLine nodes={nodes} />
    </details>
  );
}
