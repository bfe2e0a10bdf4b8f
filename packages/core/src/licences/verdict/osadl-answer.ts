import { osadlColumns, osadlIds } from '../generated/osadl-matrix.ts';
import { type Answer, no, onCondition, type Term, unknown, yes } from './statement.ts';

interface Matrix {
  readonly places: ReadonlyMap<string, number>;
  /** What becomes of an inbound licence, one letter per outbound one. */
  readonly columns: ReadonlyMap<string, string>;
}

let matrix: Matrix | undefined;

const readMatrix = (): Matrix => ({
  places: new Map(osadlIds.split(' ').map((id, place) => [id, place])),
  columns: new Map(
    osadlColumns.split('\n').flatMap((line) => {
      const [ids = '', cells = ''] = line.split('|');
      return ids.split(' ').map((id) => [id, cells] as const);
    }),
  ),
});

const named = ({ id, exception }: Term): string => (exception === null ? id : `${id}_WITH_${exception}`);

/** What the matrix of OSADL says of one work that is passed on; undefined for licences that it does not hold. */
export const osadlAnswer = (inbound: Term, outbound: Term): Answer | undefined => {
  matrix ??= readMatrix();
  const place = matrix.places.get(named(outbound));
  const cell = place === undefined ? undefined : matrix.columns.get(named(inbound))?.[place];
  if (cell === undefined) return undefined;
  if (cell === 'y') return yes('matrix');
  if (cell === 'n') return no('matrix');
  return cell === 'd' ? onCondition('matrix', 'check-dependency') : unknown('matrix');
};
