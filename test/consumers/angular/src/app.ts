import {Component, signal} from '@angular/core';
import {Meeting} from './meeting';
import {Rooms} from './rooms';

const roomIn = (hash: string) => /^#\/rooms\/(\d+)$/.exec(hash)?.[1];

@Component({
  selector: 'app-root',
  imports: [Meeting, Rooms],
  host: {'(window:hashchange)': 'changed()'},
  template: `
    <nav><a href="#/">All rooms</a></nav>
    @if (roomId(); as id) {
      <app-meeting [roomId]="id" />
    } @else {
      <app-rooms />
    }
  `,
})
export class App {
  protected readonly roomId = signal(roomIn(location.hash));

  protected changed(): void {
    this.roomId.set(roomIn(location.hash));
  }
}
