import { download } from '../../core/csv';
import { answerAsCsv } from '../../core/explore';
import { useWords } from '../../core/language';
import type { Cell, ExploreAnswer } from '../../core/questions/explore';
import { NodeLine } from '../NodeLink';
import { Empty, Revision } from '../Status';

interface Props {
  name: string;
  answer: ExploreAnswer;
  /** Asks for more rows, where there may be any. */
  more?: () => void;
}

/** What a question found, every node a link to its record. */
export function AnswerTable({ name, answer, more }: Props) {
  const words = useWords();
  const { columns, rows, truncated, milliseconds, revision } = answer;
  if (rows.length === 0) {
    return (
      <>
        <Empty text="questionFoundNothing" />
        <Revision n={revision} />
      </>
    );
  }
  const shown = { n: words.number(rows.length), ms: words.number(milliseconds) };
  return (
    <>
      <p role="status">{words.t(truncated ? 'rowsShownOfMore' : 'rowsShown', shown)}</p>
      <p className="more">
        <button type="button" className="quiet" onClick={() => download(`${name}.csv`, answerAsCsv(answer, words))}>
          {words.t('downloadCsv')}
        </button>
        {truncated && more && (
          <button type="button" className="quiet" onClick={more}>
            {words.t('more')}
          </button>
        )}
      </p>
      <table className="answer">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.name} scope="col">
                {words.pick(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {row.cells.map((cell, c) => (
                <td key={c} data-label={columns[c] && words.pick(columns[c])} className={numeric(cell)}>
                  <Content cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Revision n={revision} />
    </>
  );
}

const numeric = (cell: Cell) => (cell.number === null ? undefined : 'number');

function Content({ cell }: { cell: Cell }) {
  return cell.nodes.length > 0 ? <NodeLine nodes={cell.nodes} /> : (cell.text ?? '–');
}
