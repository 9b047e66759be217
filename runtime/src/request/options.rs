//! The options every builder has, and how a builder is awaited.

/// Gives a builder the options of a request. It must have a field `call`.
macro_rules! request_options {
    ($builder:ident $(<$($record:ident),+>)?) => {
        impl$(<$($record),+>)? $builder$(<$($record),+>)? {
            /// Limits how long everything may take in all that is done for this call: every attempt and the pauses
            /// between them, pages, jobs, and what is looked up for it. For a stream, the time that it waits for the
            /// cluster counts.
            pub fn timeout(mut self, limit: std::time::Duration) -> Self {
                self.call.set_timeout(limit);
                self
            }

            /// Adds a header to this request.
            pub fn header(mut self, name: &str, value: &str) -> Self {
                self.call.set_header(name, value);
                self
            }

            /// Limits this request to the SVM `name`.
            pub fn svm_name(mut self, name: &str) -> Self {
                self.call.set_svm($crate::client::Svm::name(name));
                self
            }

            /// Limits this request to the SVM with this UUID.
            pub fn svm_uuid(mut self, uuid: &str) -> Self {
                self.call.set_svm($crate::client::Svm::uuid(uuid));
                self
            }

            /// Sends this request to the whole cluster, though the client is limited to an SVM.
            pub fn whole_cluster(mut self) -> Self {
                self.call.set_svm(Ok($crate::client::Svm::None));
                self
            }

            /// Adds a query pair. A name that is given twice is refused when the request is sent.
            pub fn query(mut self, name: &str, value: impl Into<String>) -> Self {
                self.call = self.call.query(name, value);
                self
            }

            /// Sets a parameter of the operation.
            pub fn parameter<T>(mut self, parameter: $crate::Parameter<T>, value: impl $crate::query::ValueOf<T>) -> Self {
                match value.into_literal() {
                    Ok(text) => self.query(parameter.name(), text),
                    Err(problem) => {
                        self.call.fail($crate::Error::refused(problem));
                        self
                    }
                }
            }

            /// Sets how long the cluster may work before it answers with what it has, in whole seconds. More than the
            /// 120 it takes is refused when the request is sent.
            pub fn return_timeout(mut self, limit: std::time::Duration) -> Self {
                self.call.set_return_timeout(limit);
                self
            }
        }
    };
}

/// Gives a builder that can start a job the options of waiting.
macro_rules! wait_options {
    ($builder:ident $(<$record:ident>)?) => {
        impl$(<$record>)? $builder$(<$record>)? {
            /// Sets the longest time between two looks at a job; 5 seconds by default.
            pub fn poll_interval(mut self, interval: std::time::Duration) -> Self {
                self.call.wait.interval = interval;
                self
            }

            /// Sets how long a job is waited for; 5 minutes by default.
            pub fn wait_timeout(mut self, limit: std::time::Duration) -> Self {
                self.call.wait.limit = limit;
                self
            }
        }
    };
}

/// Lets a builder hand its job out instead of waiting for it.
macro_rules! no_wait_option {
    ($builder:ident $(<$record:ident>)?) => {
        impl$(<$record>)? $builder$(<$record>)? {
            /// Does not wait for a job: the reply holds the [`Job`](crate::Job), if one was started.
            pub fn no_wait(self) -> $crate::request::NoWait {
                $crate::request::NoWait { call: self.call }
            }
        }
    };
}

/// Makes a builder awaitable, and blocking where that feature is on. It must have `async fn send(self)`.
macro_rules! sendable {
    ($builder:ident => $output:ty) => {
        sendable!(@impl [] $builder, $output);
    };
    ($builder:ident<$record:ident> => $output:ty) => {
        sendable!(@impl [<$record: $crate::request::Record>] $builder<$record>, $output);
    };
    (@impl [$($generics:tt)*] $builder:ty, $output:ty) => {
        impl$($generics)* std::future::IntoFuture for $builder {
            type Output = $crate::Result<$output>;
            type IntoFuture = futures_util::future::BoxFuture<'static, Self::Output>;

            fn into_future(self) -> Self::IntoFuture {
                Box::pin(self.send())
            }
        }

        #[cfg(feature = "blocking")]
        impl$($generics)* $builder {
            /// Sends the request and blocks the thread until it is done. Needs the feature `blocking`.
            ///
            /// # Errors
            ///
            /// Those of `send`, and [`ErrorKind::Refused`](crate::ErrorKind::Refused) from async code.
            pub fn send_blocking(self) -> $crate::Result<$output> {
                let client = self.call.client.clone();
                client.block_on(self.send())
            }
        }
    };
}

pub(crate) use {no_wait_option, request_options, sendable, wait_options};
