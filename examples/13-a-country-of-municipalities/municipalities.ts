import { createRandom } from '@osee/core';
import { oseeEcosystemModel } from '@osee/scoring/models';
import { answerCodes, type PopulationColumns } from '@osee/scoring/population';

/** Five made-up regions, with how far their municipalities are on average. */
const regions = [
  { label: 'Norte', count: 450, far: 0.34 },
  { label: 'Nordeste', count: 1794, far: 0.4 },
  { label: 'Centro-Oeste', count: 467, far: 0.45 },
  { label: 'Sudeste', count: 1668, far: 0.55 },
  { label: 'Sul', count: 1190, far: 0.57 },
  // One municipality on an island of its own: its figures are nobody's business but its own.
  { label: 'Ilha', count: 1, far: 0.5 },
] as const;

const count = regions.reduce((sum, region) => sum + region.count, 0);

const asked = oseeEcosystemModel.criteria.filter(({ retired, future }) => !retired && !future);
const stepsOf = new Map(oseeEcosystemModel.scales.map(({ id, options }) => [id, options.length]));

/** What every municipality answered, the same in every run: made up, with gaps and questions that do not apply. */
export const makeUp = (): PopulationColumns => {
  const random = createRandom(13);
  const positions = Uint8Array.from(
    regions.flatMap((region, position) => Array<number>(region.count).fill(position)),
  );
  const far = Float64Array.from(positions, (position) => {
    const spread = (random.next() + random.next() + random.next()) / 3 - 0.5;
    return (regions[position]?.far ?? 0) + 0.9 * spread;
  });
  const answers = Object.fromEntries(
    asked.map(({ id, scaleId, notApplicableAllowed }) => {
      const steps = stepsOf.get(scaleId) ?? 1;
      const ease = 0.3 * (random.next() - 0.5);
      const column = Uint8Array.from(far, (own) => {
        const draw = random.next();
        const noise = random.next() - 0.5;
        if (draw < 0.05) return answerCodes.unknown;
        if (draw < 0.08) return answerCodes.unanswered;
        if (draw < 0.11 && notApplicableAllowed) return answerCodes.notApplicable;
        const place = Math.round((own + ease + 0.5 * noise) * (steps - 1));
        return Math.min(steps - 1, Math.max(0, place));
      });
      return [id, column];
    }),
  );
  return { count, answers, groups: { labels: regions.map(({ label }) => label), positions } };
};
