/** A pause of all schedules, as the desk is told of it. */
export interface SchedulePause {
  readonly since: Date;
  readonly by: string | null;
  readonly reason: string;
}

/** How the schedule stands, in numbers, for those who watch the machine. */
export interface ScheduleHealth {
  /** Scheduled though their time has passed and no pause holds them: the worker sleeps. */
  readonly overdue: number;
  /** Their time passed under a pause: editors have to decide. */
  readonly held: number;
  readonly paused: boolean;
  /** Jobs that were given up after their last attempt. */
  readonly failedJobs: number;
}
