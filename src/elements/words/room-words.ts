import type {FieldProblem} from '../room-values.js';

/** What is said where rooms are filtered, written and deleted. Comes with those parts, which are loaded when they open. */
export interface RoomWords {
  readonly search: string;
  readonly anyState: string;
  readonly anyType: string;
  readonly stateOfRoom: string;
  readonly typeOfRoom: string;
  readonly sorting: string;
  readonly sortBy: {
    readonly CREATED_AT_DESC: string;
    readonly CREATED_AT_ASC: string;
    readonly LAST_MODIFIED_AT_DESC: string;
    readonly LAST_MODIFIED_AT_ASC: string;
  };
  readonly liveFirst: string;
  readonly resetFilters: string;
  /** By the cloud's `videoRoomState`. */
  readonly stateNames: Readonly<Record<string, string>>;
  /** By the cloud's `type`. */
  readonly typeNames: Readonly<Record<string, string>>;
  /** By the cloud's `accessLevel`. */
  readonly accessNames: Readonly<Record<string, string>>;
  readonly accessHints: Readonly<Record<string, string>>;
  readonly changeRoom: string;
  readonly save: string;
  readonly saving: string;
  readonly description: string;
  readonly access: string;
  readonly schedule: string;
  readonly scheduleHint: (zone: string) => string;
  readonly newPassword: string;
  readonly keepPassword: string;
  readonly removePassword: string;
  readonly approval: string;
  readonly approvalHint: string;
  readonly recordAutomatically: string;
  readonly moreSettings: string;
  readonly customType: string;
  readonly customTypeHint: string;
  readonly customData: string;
  readonly itemName: (number: number) => string;
  readonly itemValue: (number: number) => string;
  readonly name: string;
  readonly value: string;
  readonly addItem: string;
  readonly removeItem: (number: number) => string;
  readonly problem: Readonly<Record<FieldProblem, string>>;
  readonly checkFields: string;
  readonly deleteQuestion: (title: string) => string;
  readonly deleteWarning: string;
  readonly deleteLiveWarning: string;
  readonly deleteForGood: string;
  readonly deleting: string;
}
