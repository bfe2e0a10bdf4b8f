import { libraryBuild } from '../../tsup.base.ts';

export default libraryBuild(import.meta.dirname);
