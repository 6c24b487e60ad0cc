import {isServer} from 'lit';

/** True where there is no document, and the kit may only draw shells. Lit's own is declared as always false. */
export const onServer: boolean = isServer;
