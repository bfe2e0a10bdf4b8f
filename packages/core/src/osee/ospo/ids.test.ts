import { describe, expect, it } from 'vitest';
import {
  oseeOspo,
  oseeOspoActivityIds,
  oseeOspoBeneficiaryIds,
  oseeOspoCostIds,
  oseeOspoDefinitionPointIds,
  oseeOspoProfileIds,
  oseeOspoResponsibilityIds,
  oseeOspoRoleIds,
  oseeOspoScopeIds,
  oseeOspoSetupFactIds,
} from './index.ts';

describe('the lists of ids', () => {
  it.each<[string, readonly string[], readonly { readonly id: string }[]]>([
    ['OspoDefinitionPoint', oseeOspoDefinitionPointIds, oseeOspo.definitionPoints],
    ['OspoResponsibility', oseeOspoResponsibilityIds, oseeOspo.responsibilities],
    ['OspoRole', oseeOspoRoleIds, oseeOspo.roles],
    ['OspoProfile', oseeOspoProfileIds, oseeOspo.profiles],
    ['OspoSetupFact', oseeOspoSetupFactIds, oseeOspo.setup],
    ['OspoActivity', oseeOspoActivityIds, oseeOspo.activities],
    ['OspoBeneficiary', oseeOspoBeneficiaryIds, oseeOspo.beneficiaries],
    ['OspoScope', oseeOspoScopeIds, oseeOspo.scopes],
    ['OspoCost', oseeOspoCostIds, [...oseeOspo.costs.funded, ...oseeOspo.costs.inKind]],
  ])('are those of the content, in its order: %s', (_, ids, items) => {
    expect(items.map(({ id }) => id)).toEqual(ids);
  });
});
