//! One exchange: a request goes out, a reply comes in, within bounds of time and size.

use std::time::Duration;

use bytes::Bytes;
use reqwest::header::HeaderMap;
use tokio::time::Instant;

use super::failure::transport;
use super::watch::Watch;
use super::{Client, Prepared, Reply};
use crate::Secret;
use crate::error::{About, Error, ErrorKind, Result, hide_all};
use crate::operation::Method;

/// How much memory is set aside for a body before any of it has come.
const FIRST_SHARE: u64 = 1 << 24;

impl Client {
    pub(super) async fn exchange(
        &self,
        request: &Prepared,
        headers: HeaderMap,
        token: Option<Secret>,
        watch: &mut Watch,
    ) -> Result<Reply> {
        let start = Instant::now();
        if let Some(fake) = &self.inner.fake {
            let (status, headers, body) = fake.answer(request)?;
            return self
                .reply(request, status, headers, body, token, start)
                .into_result();
        }
        let silence = self.inner.read_timeout.saturating_add(request.patience);
        let method = http_method(request.about.method);
        let mut outgoing = reqwest::Request::new(method, request.url.clone());
        *outgoing.headers_mut() = headers;
        if let Some(body) = &request.body {
            self.log_body(body, &request.about);
            *outgoing.body_mut() = Some(body.clone().into());
        }
        let exchange = self.inner.http.client().execute(outgoing);
        let mut response = watch.silence(silence, exchange).await?.map_err(transport)?;
        let status = response.status().as_u16();
        let headers = std::mem::take(response.headers_mut());
        let body = self.receive(&mut response, silence, watch).await?;
        self.reply(request, status, headers, body, token, start)
            .into_result()
    }

    fn reply(
        &self,
        request: &Prepared,
        status: u16,
        headers: HeaderMap,
        body: Vec<u8>,
        token: Option<Secret>,
        start: Instant,
    ) -> Reply {
        Reply {
            status,
            headers,
            body,
            elapsed: start.elapsed(),
            attempts: 1,
            about: request.about.clone(),
            token,
            limits: self.inner.limits.of_page(request.page_size),
        }
    }

    async fn receive(
        &self,
        response: &mut reqwest::Response,
        silence: Duration,
        watch: &mut Watch,
    ) -> Result<Vec<u8>> {
        let (status, limit) = (response.status().as_u16(), self.inner.limits.reply);
        let announced = response.content_length().unwrap_or(0);
        let too_large = || {
            let sentence =
                format!("the reply is larger than the limit of {limit} bytes (`max_reply_bytes`)");
            Error::new(ErrorKind::TooLarge, sentence).with_status(status)
        };
        if announced > limit {
            return Err(too_large());
        }
        // What is announced need not come: memory is taken as the body grows.
        let share = usize::try_from(announced.min(FIRST_SHARE)).unwrap_or(0);
        let mut body = Vec::with_capacity(share);
        loop {
            let chunk = watch.silence(silence, response.chunk()).await?;
            let Some(chunk) = chunk.map_err(transport)? else {
                return Ok(body);
            };
            if (body.len() + chunk.len()) as u64 > limit || body.try_reserve(chunk.len()).is_err() {
                return Err(too_large());
            }
            body.extend_from_slice(&chunk);
        }
    }

    fn log_body(&self, body: &Bytes, about: &About) {
        if self.inner.log_bodies {
            let text = match serde_json::from_slice(body) {
                Err(_) => format!("{} bytes that are no JSON", body.len()),
                Ok(mut value) => {
                    // Which texts are secrets is known of operations only.
                    match about.operation {
                        None => hide_all(&mut value),
                        Some(_) => about.redactor.hide(&mut value),
                    }
                    about.redactor.clean_value(&mut value);
                    value.to_string()
                }
            };
            tracing::debug!(body = text, "request body");
        }
    }
}

fn http_method(method: Method) -> reqwest::Method {
    match method {
        Method::Get => reqwest::Method::GET,
        Method::Post => reqwest::Method::POST,
        Method::Patch => reqwest::Method::PATCH,
        Method::Delete => reqwest::Method::DELETE,
        Method::Head => reqwest::Method::HEAD,
        Method::Options => reqwest::Method::OPTIONS,
    }
}
