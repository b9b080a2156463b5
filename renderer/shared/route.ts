import { create } from 'zustand';
import type { AssessmentId, ContentId, DraftId, ItemId } from '../../templates/model/ids.ts';

/** Every place a window can be at. Dossier places exist only while a dossier is open. */
export type Route =
  | { readonly view: 'desk'; readonly start?: 'new' }
  | { readonly view: 'register' }
  | { readonly view: 'settings' }
  | { readonly view: 'safety' }
  | { readonly view: 'compose'; readonly draft: DraftId }
  | { readonly view: 'assess'; readonly assessment: AssessmentId; readonly item?: ItemId }
  | { readonly view: 'evidence' }
  | { readonly view: 'history' }
  | { readonly view: 'merge' }
  | { readonly view: 'export'; readonly draft: DraftId; readonly cut?: ContentId };

/** Where the window is. Read it with `useRoute((route) => route.view)`. */
export const useRoute = create<Route>(() => ({ view: 'desk' }));

/** Goes to a place; the place before is forgotten. */
export const go = (route: Route): void => useRoute.setState(route, true);
