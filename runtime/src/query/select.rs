//! Which fields a request asks for.

use super::Field;

/// Fields of the record `M` to ask for: one typed field, a tuple of them, an array, or names as texts.
#[diagnostic::on_unimplemented(
    message = "`{Self}` names no fields of `{M}`",
    label = "not of this record"
)]
pub trait Selection<M> {
    /// Adds the names of the fields.
    fn names(self, to: &mut Vec<String>);
}

impl<M, T> Selection<M> for Field<M, T> {
    fn names(self, to: &mut Vec<String>) {
        to.push(self.path().to_owned());
    }
}

impl<M> Selection<M> for &str {
    fn names(self, to: &mut Vec<String>) {
        to.push(self.to_owned());
    }
}

impl<M> Selection<M> for String {
    fn names(self, to: &mut Vec<String>) {
        to.push(self);
    }
}

impl<M, S: Selection<M>, const N: usize> Selection<M> for [S; N] {
    fn names(self, to: &mut Vec<String>) {
        self.into_iter().for_each(|item| item.names(to));
    }
}

impl<M, S: Selection<M>> Selection<M> for Vec<S> {
    fn names(self, to: &mut Vec<String>) {
        self.into_iter().for_each(|item| item.names(to));
    }
}

macro_rules! tuple_selection {
    ($($name:ident)*) => {
        impl<M, $($name: Selection<M>),*> Selection<M> for ($($name,)*) {
            #[allow(non_snake_case, reason = "one name for the type and the value keeps the macro short")]
            fn names(self, to: &mut Vec<String>) {
                let ($($name,)*) = self;
                $($name.names(to);)*
            }
        }
    };
}

tuple_selection!(A);
tuple_selection!(A B);
tuple_selection!(A B C);
tuple_selection!(A B C D);
tuple_selection!(A B C D E);
tuple_selection!(A B C D E F);
tuple_selection!(A B C D E F G);
tuple_selection!(A B C D E F G H);
tuple_selection!(A B C D E F G H I);
tuple_selection!(A B C D E F G H I J);
tuple_selection!(A B C D E F G H I J K);
tuple_selection!(A B C D E F G H I J K L);
