CREATE TABLE `removed_session` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`assignment_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`assignment_id`) REFERENCES `assignment`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `removed_session_assignment` ON `removed_session` (`assignment_id`);