import { CoverageMap } from '../components/answer/CoverageMap';
import { GapTable } from '../components/answer/GapTable';
import { OverSupplyTable } from '../components/answer/OverSupplyTable';
import { NodeLine } from '../components/NodeLink';
import { NodeSelect } from '../components/NodeSelect';
import { Answered, Empty, Revision } from '../components/Status';
import { Title } from '../components/Title';
import { useWords } from '../core/language';
import { GAPS, type GapKind, type GapReport } from '../core/questions/gaps';
import { go, links } from '../core/route';
import { useAnswer } from '../core/useAnswer';

const FIRST = 50;

interface Props {
  program: string | null;
  segment: string | null;
}

/** What the targets of a program or a segment ask and nobody teaches, and what is taught and not asked. */
export function Gaps({ program, segment }: Props) {
  const { t } = useWords();
  return (
    <>
      <Title text={t('gapsTitle')} />
      <p className="lead">{t('gapsLead')}</p>
      <NodeSelect
        kind="Program"
        label={t('program')}
        none={t('programsOfSegment')}
        value={program}
        onChange={(id) => go(links.gaps({ program: id, segment }))}
      />
      <NodeSelect
        kind="Segment"
        label={t('segment')}
        none={t('allTargets')}
        value={segment}
        onChange={(id) => go(links.gaps({ program, segment: id }))}
      />
      {program && (
        <p>
          <a href={links.whatIf({ program })}>{t('whatIfThis')}</a>
        </p>
      )}
      {program || segment ? <Asked program={program} segment={segment} /> : <Empty text="chooseProgramOrSegment" />}
      {program && <CoverageMap program={program} segment={segment} />}
    </>
  );
}

function Asked({ program, segment }: Props) {
  const { language } = useWords();
  const asked = useAnswer(GAPS, { program, segment, first: FIRST, language });
  return <Answered asked={asked}>{({ gapReport }) => <Report report={gapReport} program={program} />}</Answered>;
}

function Report({ report, program }: { report: GapReport; program: string | null }) {
  const { t, pick } = useWords();
  const { counts, gaps } = report;
  const groups: [GapKind, number][] = [
    ['ABSENT', counts.absent],
    ['BELOW_LEVEL', counts.belowLevel],
    ['UNKNOWN', counts.unknown],
  ];
  return (
    <>
      <p className="small">
        {t('comparedWith', { n: report.courses })} <NodeLine nodes={report.programs} />
      </p>
      {report.notes.map((note) => (
        <p key={note.en} className="note">
          {pick(note)}
        </p>
      ))}
      <section aria-labelledby="gaps">
        <h2 id="gaps">{t('gaps')}</h2>
        {gaps.length === 0 && <Empty text="noGaps" />}
        {groups.map(([kind, count]) => (
          <GapTable
            key={kind}
            kind={kind}
            count={count}
            gaps={gaps.filter((gap) => gap.kind === kind)}
            program={program}
          />
        ))}
      </section>
      <section aria-labelledby="over">
        <h2 id="over">{t('overSupply')}</h2>
        <OverSupplyTable items={report.overSupply} />
      </section>
      <Revision n={report.revision} />
    </>
  );
}
