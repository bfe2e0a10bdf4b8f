export { pageOf } from '../osee/framework/page-of.ts';
export { competencyPages } from '../osee/framework/pages.ts';
